/** What is known of Kubernetes: releases, ends of life and vulnerabilities, with their sources. */
package io.github.scs4j.kubernetes.facts;
