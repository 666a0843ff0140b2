package jp.yakuba.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What a cluster is sent for one overlay, as {@code kubectl apply -k} would make it on an operator's machine.
 *
 * @param all in the order in which they are sent
 */
record Manifests(List<JsonNode> all) {

    static final Path FOLDER = Path.of("kubernetes");

    static final YAMLMapper YAML = new YAMLMapper();

    /** Reads a model and refuses what it does not know, which the models themselves would put aside. */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .build();

    private static final Map<String, Class<? extends HasMetadata>> MODELS = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("batch/v1/Job", Job.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
            Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class));

    /** What the overlay comes to. */
    static Manifests of(String overlay) {
        try {
            return new Manifests(Kustomization.built(at(overlay)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same as an operator's own tool makes it. */
    static Manifests byKubectl(String overlay) throws InterruptedException, IOException {
        Process process;
        try {
            process = new ProcessBuilder("kubectl", "kustomize", at(overlay).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            return Assumptions.abort("kubectl is not here: " + missing.getMessage());
        }
        var found = read(new String(process.getInputStream().readAllBytes(), UTF_8));
        if (process.waitFor() != 0) {
            throw new IllegalStateException("kubectl kustomize refuses the overlay " + overlay);
        }
        return found;
    }

    private static Path at(String overlay) {
        return FOLDER.resolve("overlays").resolve(overlay);
    }

    private static Manifests read(String yaml) throws IOException {
        var documents = new ArrayList<JsonNode>();
        try (var parser = YAML.createParser(yaml)) {
            YAML.readValues(parser, JsonNode.class).forEachRemaining(documents::add);
        }
        return new Manifests(documents);
    }

    /** Which model the manifest is read by; that of a part added to the cluster may not be among ours. */
    static Stream<Class<? extends HasMetadata>> model(JsonNode manifest) {
        return Stream.ofNullable(MODELS.get(kind(manifest)));
    }

    static String kind(JsonNode manifest) {
        return manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText();
    }

    static <T> T strict(JsonNode manifest, Class<T> model) {
        try {
            return STRICT.treeToValue(manifest, model);
        } catch (JsonProcessingException unknown) {
            throw new IllegalArgumentException(kind(manifest) + ": " + unknown.getOriginalMessage(), unknown);
        }
    }

    <T extends HasMetadata> List<T> all(Class<T> model) {
        return all.stream()
                .filter(manifest -> model(manifest).anyMatch(model::equals))
                .map(manifest -> strict(manifest, model))
                .toList();
    }

    /** Those of a kind as they are sent. */
    List<JsonNode> all(String kind) {
        return all.stream().filter(manifest -> kind(manifest).equals(kind)).toList();
    }

    /** The settings that its first container is told. */
    Map<String, String> settings(Deployment deployment) {
        var container =
                deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
        var named = container.getEnvFrom().getFirst().getConfigMapRef().getName();
        return all(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().equals(named)
                        && Objects.equals(
                                map.getMetadata().getNamespace(),
                                deployment.getMetadata().getNamespace()))
                .findFirst()
                .orElseThrow()
                .getData();
    }
}
