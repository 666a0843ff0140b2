package jp.yakuba.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/**
 * A folder that kustomize builds, as far as ours use it. What is not known here is refused, so that nothing of an overlay is left
 * aside without a word; where kubectl is at hand, a test compares with what that makes.
 *
 * @param words of its kustomization.yaml
 */
record Kustomization(Path folder, JsonNode words) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "components",
            "images",
            "configMapGenerator",
            "labels",
            "patches");

    /** What the folder comes to. */
    static List<JsonNode> built(Path folder) throws IOException {
        var all = new ArrayList<ObjectNode>();
        in(folder).addTo(all);
        GeneratedSettings.name(all);
        return List.copyOf(all);
    }

    private static Kustomization in(Path folder) throws IOException {
        var words = documents(Files.readString(folder.resolve("kustomization.yaml")))
                .getFirst();
        refuseOthers(words, KNOWN, folder);
        return new Kustomization(folder, words);
    }

    /** With anchors and octal numbers as YAML 1.1 has them, which is what kustomize reads. */
    private static List<JsonNode> documents(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .map(JSON::<JsonNode>valueToTree)
                .toList();
    }

    static void refuseOthers(JsonNode node, Set<String> known, Path where) {
        node.fieldNames().forEachRemaining(word -> {
            if (!known.contains(word)) {
                throw new IllegalArgumentException(where + ": the tests do not know what " + word + " does");
            }
        });
    }

    /** Its resources and what it makes of them, put beside those that are there; a component changes these too. */
    private void addTo(List<ObjectNode> all) throws IOException {
        for (var resource : words.path("resources")) {
            var at = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(at)) {
                var own = new ArrayList<ObjectNode>();
                in(at).addTo(own);
                all.addAll(own);
            } else {
                documents(Files.readString(at)).forEach(document -> all.add((ObjectNode) document));
            }
        }
        for (var generator : words.path("configMapGenerator")) {
            GeneratedSettings.of(generator, folder).addTo(all);
        }
        for (var component : words.path("components")) {
            in(folder.resolve(component.asText()).normalize()).addTo(all);
        }
        words.path("patches").forEach(patch -> patch(patch, all));
        namespace(all);
        words.path("labels").forEach(labels -> label(labels, all));
        words.path("images").forEach(image -> all.forEach(manifest -> name(image, manifest)));
    }

    private void patch(JsonNode patch, List<ObjectNode> all) {
        refuseOthers(patch, Set.of("target", "patch"), folder);
        refuseOthers(patch.path("target"), Set.of("kind", "name"), folder);
        var targets = all.stream()
                .filter(manifest -> manifest.path("kind").equals(patch.at("/target/kind"))
                        && manifest.at("/metadata/name").equals(patch.at("/target/name")))
                .toList();
        if (targets.isEmpty()) {
            throw new IllegalArgumentException(folder + ": nothing is " + patch.path("target"));
        }
        var steps = documents(patch.path("patch").asText()).getFirst();
        targets.forEach(target -> steps.forEach(step -> replace(step, target)));
    }

    /** RFC 6902, of which ours replace only. */
    private void replace(JsonNode step, ObjectNode target) {
        var path = step.path("path").asText();
        if (!step.path("op").asText().equals("replace") || target.at(path).isMissingNode()) {
            throw new IllegalArgumentException(folder + ": " + step + " cannot be done");
        }
        var cut = path.lastIndexOf('/');
        var last = path.substring(cut + 1);
        var parent = target.at(path.substring(0, cut));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), step.path("value"));
        } else {
            ((ObjectNode) parent).set(last, step.path("value"));
        }
    }

    private void namespace(List<ObjectNode> all) {
        if (!words.has("namespace")) {
            return;
        }
        for (var manifest : all) {
            var metadata = (ObjectNode) manifest.path("metadata");
            var isOne = manifest.path("kind").asText().equals("Namespace");
            metadata.set(isOne ? "name" : "namespace", words.path("namespace"));
        }
    }

    private void label(JsonNode labels, List<ObjectNode> all) {
        refuseOthers(labels, Set.of("pairs"), folder);
        for (var manifest : all) {
            var own = ((ObjectNode) manifest.path("metadata")).withObject("labels");
            labels.path("pairs").propertyStream().forEach(pair -> own.set(pair.getKey(), pair.getValue()));
        }
    }

    private void name(JsonNode image, JsonNode within) {
        refuseOthers(image, Set.of("name", "newName", "newTag"), folder);
        if (within instanceof ObjectNode object && object.path("image").equals(image.path("name"))) {
            object.put(
                    "image",
                    image.path("newName").asText() + ":" + image.path("newTag").asText());
        }
        within.forEach(part -> name(image, part));
    }

    /** Which manifest it is. */
    static Map.Entry<String, String> identity(JsonNode manifest) {
        return Map.entry(
                Manifests.kind(manifest),
                manifest.at("/metadata/namespace").asText() + "/"
                        + manifest.at("/metadata/name").asText());
    }
}
