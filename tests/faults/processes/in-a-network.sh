#!/bin/sh
# Runs a program on a network of its own that leads nowhere: one line out, as `out0`, whose packets the kernel counts.
# Called within a network namespace and a mount namespace: unshare -n -m sh in-a-network.sh PROGRAM WORDS…
set -e
ip link set lo up
ip link add out0 type veth peer name in0
ip link set in0 up
ip addr add 198.51.100.2/24 dev out0
ip -6 addr add 2001:db8::2/64 dev out0 nodad
ip link set out0 up
# Neighbours are known beforehand, so that what leaves is what a program sent.
door=$(cat /sys/class/net/in0/address 2>/dev/null || ip -o link show in0 | sed 's/.*ether \([0-9a-f:]*\).*/\1/')
ip neigh replace 198.51.100.1 lladdr "$door" dev out0 nud permanent
ip -6 neigh replace 2001:db8::1 lladdr "$door" dev out0 nud permanent
ip route add default via 198.51.100.1
ip -6 route add default via 2001:db8::1
names=$(mktemp)
echo nameserver 203.0.113.53 > "$names"
mount --bind "$names" /etc/resolv.conf
rm "$names"
exec "$@"
