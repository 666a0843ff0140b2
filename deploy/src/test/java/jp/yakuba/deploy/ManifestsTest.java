package jp.yakuba.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays as a whole: what a cluster is sent is known to it, closed to the network, and names no provider. */
class ManifestsTest {

    /** Of these no model is at hand: only the names at their top are compared, with those of their documentation. */
    private static final Map<String, Set<String>> OF_PARTS = Map.of(
            "postgresql.cnpg.io/v1/Cluster",
            Set.of(
                    "instances",
                    "imageName",
                    "primaryUpdateStrategy",
                    "bootstrap",
                    "managed",
                    "postgresql",
                    "plugins",
                    "storage",
                    "walStorage",
                    "resources",
                    "affinity",
                    "monitoring"),
            "postgresql.cnpg.io/v1/ScheduledBackup",
            Set.of("schedule", "immediate", "backupOwnerReference", "cluster", "method", "pluginConfiguration"),
            "barmancloud.cnpg.io/v1/ObjectStore",
            Set.of("retentionPolicy", "configuration"));

    private static final Pattern PROVIDER = Pattern.compile(
            "\\b(aws|amazon|amazonaws|eks|rds|azure|microsoft|aks|google|gcp|gke|oracle|oci|oke|sakura)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void every_manifest_is_one_that_the_cluster_knows(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all()).hasSizeGreaterThan(12).allSatisfy(manifest -> {
            var model = Manifests.model(manifest).findFirst();
            if (model.isPresent()) {
                assertThat(Manifests.strict(manifest, model.get()).getMetadata().getName())
                        .isNotBlank();
            } else {
                assertThat(OF_PARTS).containsKey(Manifests.kind(manifest));
                assertThat(OF_PARTS.get(Manifests.kind(manifest)))
                        .containsAll(manifest.path("spec")
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .toList());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void where_kubectl_is_at_hand_it_makes_the_same_of_the_overlay(String overlay)
            throws InterruptedException, IOException {
        var made = Manifests.byKubectl(overlay);

        assertThat(byIdentity(Manifests.of(overlay))).isEqualTo(byIdentity(made));
    }

    private static Map<Map.Entry<String, String>, JsonNode> byIdentity(Manifests manifests) {
        return manifests.all().stream().collect(Collectors.toMap(Kustomization::identity, manifest -> manifest));
    }

    @Test
    void a_field_that_the_cluster_does_not_know_is_refused() {
        var manifest =
                Manifests.of("small-municipality").all("apps/v1/Deployment").getFirst();
        ((ObjectNode) manifest.path("spec")).put("minReady", 5);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Manifests.strict(manifest, Deployment.class))
                .withMessageContaining("minReady");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void every_namespace_takes_restricted_pods_only_and_lets_nobody_speak_who_is_not_named(String overlay) {
        var manifests = Manifests.of(overlay);
        var namespaces = manifests.all(Namespace.class);

        assertThat(namespaces).isNotEmpty().allSatisfy(namespace -> {
            assertThat(namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
            assertThat(manifests.all(NetworkPolicy.class))
                    .filteredOn(policy -> in(namespace, policy))
                    .anySatisfy(ManifestsTest::deniesAll);
        });
        assertThat(manifests.all())
                .filteredOn(manifest -> !manifest.path("kind").asText().equals("Namespace"))
                .allSatisfy(manifest -> assertThat(namespaces)
                        .extracting(namespace -> namespace.getMetadata().getName())
                        .contains(manifest.path("metadata").path("namespace").asText()));
    }

    private static boolean in(Namespace namespace, HasMetadata manifest) {
        return namespace.getMetadata().getName().equals(manifest.getMetadata().getNamespace());
    }

    private static void deniesAll(NetworkPolicy policy) {
        var spec = policy.getSpec();
        assertThat(spec.getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(spec.getPodSelector().getMatchExpressions()).isNullOrEmpty();
        assertThat(spec.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(spec.getIngress()).isNullOrEmpty();
        assertThat(spec.getEgress()).isNullOrEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void clerks_come_by_tls_and_the_database_proves_who_it_is(String overlay) {
        var manifests = Manifests.of(overlay);

        assertThat(manifests.all(Ingress.class)).isNotEmpty().allSatisfy(ingress -> {
            var hosts = ingress.getSpec().getRules().stream()
                    .map(rule -> rule.getHost())
                    .toList();
            assertThat(ingress.getSpec().getTls()).allSatisfy(tls -> {
                assertThat(tls.getHosts()).containsExactlyElementsOf(hosts);
                assertThat(tls.getSecretName()).isNotBlank();
            });
        });
        assertThat(manifests.all(ConfigMap.class)).isNotEmpty().allSatisfy(settings -> assertThat(
                        settings.getData().get("QUARKUS_DATASOURCE_JDBC_URL"))
                .contains("sslmode=verify-full", "sslrootcert=/run/database-ca/ca.crt"));
        assertThat(manifests.all("postgresql.cnpg.io/v1/Cluster")).isNotEmpty().allSatisfy(cluster -> assertThat(
                        cluster.at("/spec/postgresql/pg_hba"))
                .last()
                .hasToString("\"hostnossl all all all reject\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void settings_hold_no_secret(String overlay) {
        assertThat(Manifests.of(overlay).all(ConfigMap.class)).isNotEmpty().allSatisfy(settings -> assertThat(
                        settings.getData().keySet())
                .noneMatch(name -> name.matches(".*(PASSWORD|_KEYS?|SECRET|TOKEN).*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-municipality", "shared-cell"})
    void each_database_has_a_synchronous_standby_an_archive_and_a_nightly_backup(String overlay) {
        var manifests = Manifests.of(overlay);
        var clusters = manifests.all("postgresql.cnpg.io/v1/Cluster");

        assertThat(clusters).hasSameSizeAs(manifests.all(Namespace.class)).allSatisfy(cluster -> {
            var spec = cluster.path("spec");
            assertThat(spec.path("instances").asInt()).isGreaterThanOrEqualTo(3);
            assertThat(spec.at("/postgresql/synchronous/number").asInt()).isPositive();
            assertThat(spec.at("/postgresql/synchronous/dataDurability").asText())
                    .isEqualTo("required");
            assertThat(spec.path("plugins")).anySatisfy(plugin -> {
                assertThat(plugin.path("isWALArchiver").asBoolean()).isTrue();
                assertThat(names(manifests, "barmancloud.cnpg.io/v1/ObjectStore"))
                        .contains(plugin.at("/parameters/barmanObjectName").asText());
            });
            assertThat(spec.at("/bootstrap/initdb/postInitApplicationSQL")).isNotEmpty();
            assertThat(spec.at("/bootstrap/initdb").has("postInitSQL"))
                    .as("before the database is there")
                    .isFalse();
            assertThat(spec.at("/managed/roles")).allSatisfy(role -> {
                assertThat(role.path("superuser").asBoolean(true)).isFalse();
                assertThat(role.path("bypassrls").asBoolean(true)).isFalse();
            });
        });
        assertThat(manifests.all("postgresql.cnpg.io/v1/ScheduledBackup")).hasSameSizeAs(clusters);
    }

    private static List<String> names(Manifests manifests, String kind) {
        return manifests.all(kind).stream()
                .map(manifest -> manifest.at("/metadata/name").asText())
                .toList();
    }

    @Test
    void no_provider_is_named() throws IOException {
        try (var files = Files.walk(Manifests.FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(PROVIDER);
            }
        }
    }

    /** Each alert has its paragraph in the book, and the book speaks of no other. */
    @Test
    void the_book_says_what_to_do_at_each_alert() throws IOException {
        var alerts = new TreeSet<String>();
        for (var file : List.of("base/alerts.yaml", "database/alerts.yaml")) {
            for (JsonNode rule : Manifests.YAML
                    .readTree(Manifests.FOLDER.resolve(file).toFile())
                    .at("/spec/groups/0/rules")) {
                alerts.add(rule.path("alert").asText());
                assertThat(rule.path("expr").asText()).isNotBlank();
            }
        }
        var book = Files.readString(Path.of("README.md"));
        var chapter = book.substring(book.indexOf("## Alerts"), book.indexOf("\n## ", book.indexOf("## Alerts") + 1));

        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(chapter)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(alerts);
    }
}
