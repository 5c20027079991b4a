# change 'SCS-2V-8' so that it is SCS-2V-8
openstack flavor set --property scs:name-v1=SCS-2V:8 ae69b3a3-c74a-5362-b772-38a7f4d87f8f
# before that, remove the flavor 'SCS-4V-8' ('449ef356-da93-5c66-b893-137243ce938f'): it has the very name, and Nova cannot change its numbers, its name, nor whether it is public
openstack flavor create --vcpus 4 --ram 8192 --disk 0 --public --property scs:name-v1=SCS-4V:8 --property scs:name-v2=SCS-4V-8 --property scs:cpu-type=shared-core SCS-4V-8
openstack flavor create --vcpus 1 --ram 1024 --disk 0 --public --property scs:name-v1=SCS-1L:1 --property scs:name-v2=SCS-1L-1 --property scs:cpu-type=crowded-core SCS-1L-1
