package jp.yakuba.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever watches a cluster gets metrics and traces of each instance, and nobody's policy is in the way. */
class WatchingTest {

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void metrics_are_fetched_from_each_instance_and_its_policy_lets_them(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all(Deployment.class)).isNotEmpty().allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate();
            assertThat(manifests.all(PodMonitor.class))
                    .filteredOn(monitor -> inNamespaceOf(deployment, monitor))
                    .singleElement()
                    .satisfies(monitor -> {
                        assertThat(pod.getMetadata().getLabels())
                                .containsAllEntriesOf(
                                        monitor.getSpec().getSelector().getMatchLabels());
                        assertThat(monitor.getSpec().getPodMetricsEndpoints())
                                .singleElement()
                                .satisfies(endpoint -> {
                                    assertThat(endpoint.getPath()).isEqualTo("/q/metrics");
                                    assertThat(endpoint.getPort()).isEqualTo("management");
                                });
                    });
            assertThat(pod.getSpec().getContainers().getFirst().getPorts())
                    .anyMatch(port -> "management".equals(port.getName()));
            assertThat(own(manifests, deployment))
                    .flatExtracting(policy -> policy.getSpec().getIngress())
                    .extracting(NetworkPolicyIngressRule.class::cast)
                    .anySatisfy(way -> {
                        assertThat(way.getFrom()).allMatch(from -> "monitoring".equals(role(from)));
                        assertThat(way.getPorts())
                                .anyMatch(port -> new IntOrString("management").equals(port.getPort()));
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void traces_are_sent_to_a_collector_that_the_instance_may_reach(String overlay) throws IOException {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all(Deployment.class)).isNotEmpty().allSatisfy(deployment -> {
            var settings = manifests.settings(deployment);
            assertThat(new BigDecimal(settings.get("QUARKUS_OTEL_TRACES_SAMPLER_ARG")))
                    .isBetween(new BigDecimal("0.001"), BigDecimal.ONE);
            var collector = URI.create(settings.get("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT"));
            assertThat(own(manifests, deployment))
                    .flatExtracting(policy -> policy.getSpec().getEgress())
                    .extracting(NetworkPolicyEgressRule.class::cast)
                    .anySatisfy(way -> {
                        assertThat(way.getTo()).anyMatch(to -> "collector".equals(role(to)));
                        assertThat(way.getPorts())
                                .anyMatch(port -> new IntOrString(collector.getPort()).equals(port.getPort()));
                    });
        });
        assertThat(Files.readString(Path.of("Containerfile"))).contains("QUARKUS_OTEL_SDK_DISABLED=false");
    }

    private static boolean inNamespaceOf(HasMetadata one, HasMetadata other) {
        return Objects.equals(
                one.getMetadata().getNamespace(), other.getMetadata().getNamespace());
    }

    /** The policies that name the pods of the deployment. */
    private static List<NetworkPolicy> own(Manifests manifests, Deployment deployment) {
        var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        return manifests.all(NetworkPolicy.class).stream()
                .filter(policy -> inNamespaceOf(deployment, policy))
                .filter(policy -> policy.getSpec().getPodSelector().getMatchLabels() != null
                        && labels.entrySet()
                                .containsAll(policy.getSpec()
                                        .getPodSelector()
                                        .getMatchLabels()
                                        .entrySet()))
                .toList();
    }

    private static String role(NetworkPolicyPeer peer) {
        var selector = peer.getNamespaceSelector();
        return selector == null || selector.getMatchLabels() == null
                ? ""
                : selector.getMatchLabels().getOrDefault("yakuba.jp/role", "");
    }
}
