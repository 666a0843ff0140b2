package jp.yakuba.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in a cluster: several of each, closed up, ready when it is, gone when it has answered. */
class WorkloadsTest {

    /** quarkus.shutdown.timeout of every service. */
    private static final int DRAINING_SECONDS = 30;

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void one_instance_less_is_nobodys_loss(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all(Deployment.class)).isNotEmpty().allSatisfy(deployment -> {
            var spec = deployment.getSpec();
            assertThat(spec.getReplicas()).isGreaterThanOrEqualTo(2);
            assertThat(spec.getStrategy().getRollingUpdate().getMaxUnavailable())
                    .isEqualTo(new IntOrString(0));
            var labels = spec.getTemplate().getMetadata().getLabels();
            assertThat(spec.getTemplate().getSpec().getTopologySpreadConstraints())
                    .anySatisfy(spread -> {
                        assertThat(spread.getTopologyKey()).isEqualTo("kubernetes.io/hostname");
                        assertThat(spread.getWhenUnsatisfiable()).isEqualTo("DoNotSchedule");
                        assertThat(labels)
                                .containsAllEntriesOf(spread.getLabelSelector().getMatchLabels());
                    });
            assertThat(manifests.all(PodDisruptionBudget.class))
                    .filteredOn(budget -> budget.getMetadata()
                            .getNamespace()
                            .equals(deployment.getMetadata().getNamespace()))
                    .singleElement()
                    .satisfies(budget -> {
                        assertThat(labels)
                                .containsAllEntriesOf(
                                        budget.getSpec().getSelector().getMatchLabels());
                        assertThat(budget.getSpec().getMinAvailable().getIntVal())
                                .isPositive()
                                .isLessThan(spec.getReplicas());
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void it_is_asked_how_it_is_and_has_time_to_end(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all(Deployment.class)).isNotEmpty().allSatisfy(deployment -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            var container = pod.getContainers().getFirst();
            assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/live");
            // Not whether the database is there: to start it anew would help nobody.
            assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
            assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
            var delay = seconds(manifests.settings(deployment).getOrDefault("QUARKUS_SHUTDOWN_DELAY", "0S"));
            var noticed = container.getReadinessProbe().getPeriodSeconds()
                    * container.getReadinessProbe().getFailureThreshold();
            assertThat(delay).isGreaterThan(noticed);
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(delay + DRAINING_SECONDS);
        });
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort()).isEqualTo(new IntOrString("management"));
        return probe.getHttpGet().getPath();
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replace("S", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void nothing_may_be_written_but_what_is_nobodys_loss_and_nobody_is_root(String overlay) {
        assertThat(pods(Manifests.of(overlay))).hasSizeGreaterThanOrEqualTo(2).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getVolumes())
                    .allMatch(volume -> volume.getEmptyDir() != null
                            || volume.getSecret() != null
                            || volume.getProjected() != null);
            assertThat(pod.getContainers()).allSatisfy(WorkloadsTest::isClosedUp);
        });
    }

    private static void isClosedUp(Container container) {
        var security = container.getSecurityContext();
        assertThat(security.getReadOnlyRootFilesystem()).isTrue();
        assertThat(security.getAllowPrivilegeEscalation()).isFalse();
        assertThat(security.getPrivileged()).isNull();
        assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(security.getCapabilities().getAdd()).isNullOrEmpty();
        assertThat(container.getVolumeMounts().stream()
                        .filter(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
                        .map(VolumeMount::getMountPath))
                .containsExactlyInAnyOrder("/tmp", "/var/lib/yakuba");
        var resources = container.getResources();
        assertThat(resources.getRequests()).containsKeys("cpu", "memory");
        assertThat(resources.getLimits().get("memory"))
                .as("a heap in percent of the memory needs memory that is there")
                .isEqualTo(resources.getRequests().get("memory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void secrets_are_files_and_the_owners_password_is_the_migrations_alone(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(pods(manifests))
                .flatExtracting(PodSpec::getContainers)
                .extracting(Container.class::cast)
                .allSatisfy(container -> {
                    assertThat(container.getEnvFrom()).allMatch(source -> source.getSecretRef() == null);
                    assertThat(container.getEnv())
                            .allMatch(variable -> variable.getValueFrom() == null
                                    || variable.getValueFrom().getSecretKeyRef() == null);
                });
        assertThat(manifests.all(Deployment.class)).isNotEmpty().allSatisfy(deployment -> assertThat(
                        secrets(deployment.getSpec().getTemplate().getSpec()))
                .contains("keys", "database-app", "database-ca")
                .doesNotContain("database-owner"));
        assertThat(manifests.all(Job.class)).isNotEmpty().allSatisfy(job -> {
            assertThat(job.getSpec()
                            .getTemplate()
                            .getSpec()
                            .getContainers()
                            .getFirst()
                            .getArgs())
                    .containsExactly("migrate");
            assertThat(secrets(job.getSpec().getTemplate().getSpec())).contains("database-owner");
            assertThat(job.getSpec().getTtlSecondsAfterFinished()).isPositive();
        });
    }

    private static List<String> secrets(PodSpec pod) {
        return pod.getVolumes().stream().flatMap(WorkloadsTest::secrets).toList();
    }

    private static Stream<String> secrets(Volume volume) {
        return Stream.concat(
                Stream.ofNullable(volume.getSecret()).map(secret -> secret.getSecretName()),
                Stream.ofNullable(volume.getProjected())
                        .flatMap(projected -> projected.getSources().stream())
                        .map(source -> source.getSecret().getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void whatever_runs_has_a_policy_of_its_own_that_lets_it_reach_its_database(String overlay) {
        var manifests = Manifests.of(overlay);
        var labels = Stream.concat(
                        manifests.all(Deployment.class).stream()
                                .map(deployment -> deployment.getSpec().getTemplate()),
                        manifests.all(Job.class).stream()
                                .map(job -> job.getSpec().getTemplate()))
                .map(template -> template.getMetadata().getLabels());

        assertThat(labels).isNotEmpty().allSatisfy(own -> assertThat(manifests.all(NetworkPolicy.class))
                .anySatisfy(policy -> {
                    var selected = policy.getSpec().getPodSelector().getMatchLabels();
                    assertThat(selected).isNotEmpty();
                    assertThat(own).containsAllEntriesOf(selected);
                    assertThat(policy.getSpec().getEgress()).anyMatch(way -> way.getPorts().stream()
                            .anyMatch(port -> new IntOrString(5432).equals(port.getPort())));
                }));
    }

    private static List<PodSpec> pods(Manifests manifests) {
        return Stream.concat(
                        manifests.all(Deployment.class).stream()
                                .map(deployment ->
                                        deployment.getSpec().getTemplate().getSpec()),
                        manifests.all(Job.class).stream()
                                .map(job -> job.getSpec().getTemplate().getSpec()))
                .toList();
    }
}
