package io.github.scs4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Many clusters as JSON, the same in every run. */
final class ClusterFile {
    static final int COUNT = 100_000;

    /** Of each branch that is supported on 2026-08-25, and will be for months, the newest version of that day. */
    private static final List<String> NEWEST = List.of("v1.36.4", "v1.35.8", "v1.36.4+k3s1", "v1.35.8-gke.1200");

    /** Versions that are found wanting on that day, or about which there is something to say. */
    private static final List<String> OLDER = List.of("v1.36.3", "v1.35.7+k3s1", "v1.34.11", "v1.36.1", "v1.34.2");

    private final Random random = new Random(210);
    private final StringBuilder json = new StringBuilder();
    private final int olderPercent;

    /**
     * Creates a file.
     *
     * @param olderPercent how many clusters of a hundred draw findings
     */
    ClusterFile(int olderPercent) {
        this.olderPercent = olderPercent;
    }

    /** The shortest form, in one line. */
    byte[] plain() {
        json.append("{\"clusters\":[");
        for (int i = 0; i < COUNT; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"")
                    .append(name(i))
                    .append("\",\"version\":\"");
            json.append(version()).append("\"}");
        }
        return bytes("],\"whole\":true}");
    }

    /** Objects of the Cluster API as {@code kubectl get clusters -A -o json} prints them. */
    byte[] managed() {
        json.append("{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n");
        for (int i = 0; i < COUNT; i++) {
            json.append(i == 0 ? "" : ",\n").append(object(i, version()));
        }
        return bytes(
                "\n    ],\n    \"kind\": \"List\",\n    \"metadata\": {\n        \"resourceVersion\": \"\"\n    }\n}\n");
    }

    private byte[] bytes(String end) {
        return json.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    private String version() {
        List<String> from = random.nextInt(100) < olderPercent ? OLDER : NEWEST;
        return from.get(random.nextInt(from.size()));
    }

    private static String name(int i) {
        return "cluster-" + i;
    }

    private static String object(int i, String version) {
        return """
                        {
                            "apiVersion": "cluster.x-k8s.io/v1beta1",
                            "kind": "Cluster",
                            "metadata": {
                                "creationTimestamp": "2026-05-11T08:12:44Z",
                                "finalizers": [
                                    "cluster.cluster.x-k8s.io"
                                ],
                                "generation": 3,
                                "labels": {
                                    "cluster.x-k8s.io/cluster-name": "NAME",
                                    "topology.cluster.x-k8s.io/owned": ""
                                },
                                "name": "NAME",
                                "namespace": "tenant-1",
                                "resourceVersion": "123456789",
                                "uid": "5c3e9b3e-8b9e-4c57-8f0c-0f6a4b1f2d3e"
                            },
                            "spec": {
                                "clusterNetwork": {
                                    "pods": {
                                        "cidrBlocks": [
                                            "192.168.0.0/16"
                                        ]
                                    },
                                    "serviceDomain": "cluster.local"
                                },
                                "controlPlaneEndpoint": {
                                    "host": "203.0.113.7",
                                    "port": 6443
                                },
                                "topology": {
                                    "class": "openstack-scs",
                                    "controlPlane": {
                                        "replicas": 3
                                    },
                                    "version": "VERSION",
                                    "workers": {
                                        "machineDeployments": [
                                            {
                                                "class": "default-worker",
                                                "name": "md-0",
                                                "replicas": 3
                                            }
                                        ]
                                    }
                                }
                            },
                            "status": {
                                "conditions": [
                                    {
                                        "lastTransitionTime": "2026-05-11T08:20:01Z",
                                        "status": "True",
                                        "type": "Ready"
                                    },
                                    {
                                        "lastTransitionTime": "2026-05-11T08:19:12Z",
                                        "status": "True",
                                        "type": "ControlPlaneReady"
                                    }
                                ],
                                "controlPlaneReady": true,
                                "infrastructureReady": true,
                                "observedGeneration": 3,
                                "phase": "Provisioned"
                            }
                        }""".replace("NAME", name(i)).replace("VERSION", version);
    }
}
