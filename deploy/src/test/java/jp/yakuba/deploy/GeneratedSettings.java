package jp.yakuba.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A ConfigMap that kustomize makes of lines {@code NAME=VALUE}. Its name ends with a sum of what it holds, so that a change of a
 * setting is a roll-out.
 *
 * @param merged into one of the same name that is there already
 */
record GeneratedSettings(String name, boolean merged, Map<String, String> lines) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Marks those that are generated until they are named. */
    private static final String MARK = "generated";

    private static final String LETTERS_FOR = "013ae";
    private static final String LETTERS = "ghkmt";
    private static final int LENGTH = 10;

    static GeneratedSettings of(JsonNode generator, Path folder) throws IOException {
        Kustomization.refuseOthers(generator, Set.of("name", "behavior", "envs", "literals"), folder);
        var lines = new LinkedHashMap<String, String>();
        for (var file : generator.path("envs")) {
            Files.readAllLines(folder.resolve(file.asText())).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> put(line, lines));
        }
        generator.path("literals").forEach(literal -> put(literal.asText(), lines));
        return new GeneratedSettings(
                generator.path("name").asText(),
                generator.path("behavior").asText().equals("merge"),
                lines);
    }

    private static void put(String line, Map<String, String> lines) {
        var cut = line.indexOf('=');
        lines.put(line.substring(0, cut), line.substring(cut + 1));
    }

    void addTo(List<ObjectNode> all) {
        var there = all.stream()
                .filter(manifest -> manifest.has(MARK)
                        && manifest.at("/metadata/name").asText().equals(name))
                .findFirst();
        if (there.isPresent() != merged) {
            throw new IllegalArgumentException("settings " + name + (merged ? " are not there" : " are there twice"));
        }
        var settings = there.orElseGet(this::first);
        lines.forEach(settings.withObject("data")::put);
        if (!merged) {
            all.add(settings);
        }
    }

    private ObjectNode first() {
        var settings = JSON.createObjectNode();
        settings.put("apiVersion", "v1").put("kind", "ConfigMap").put(MARK, true);
        settings.withObject("metadata").put("name", name);
        return settings;
    }

    /** Gives each its last name, and tells those of its namespace who ask for it. */
    static void name(List<ObjectNode> all) {
        for (var settings : all.stream().filter(manifest -> manifest.has(MARK)).toList()) {
            settings.remove(MARK);
            var former = settings.at("/metadata/name").asText();
            var name = former + "-" + sum(settings.path("data"));
            ((ObjectNode) settings.path("metadata")).put("name", name);
            all.stream()
                    .filter(manifest -> manifest.at("/metadata/namespace").equals(settings.at("/metadata/namespace")))
                    .forEach(manifest -> refer(manifest, former, name));
        }
    }

    private static void refer(JsonNode within, String former, String name) {
        for (var reference : List.of("configMapRef", "configMapKeyRef")) {
            if (within.path(reference) instanceof ObjectNode there
                    && there.path("name").asText().equals(former)) {
                there.put("name", name);
            }
        }
        within.forEach(part -> refer(part, former, name));
    }

    /** As kustomize counts it: of the names in their order and without that of the whole, in letters that make no words. */
    private static String sum(JsonNode data) {
        var sorted = new TreeMap<String, String>();
        data.propertyStream()
                .forEach(line -> sorted.put(line.getKey(), line.getValue().asText()));
        var whole = new TreeMap<String, Object>(Map.of("kind", "ConfigMap", "name", "", "data", sorted));
        try {
            var written = JSON.writeValueAsString(whole)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e");
            var hexadecimal = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(UTF_8)));
            var sum = hexadecimal.substring(0, LENGTH).chars().map(GeneratedSettings::letter);
            return sum.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int letter(int digit) {
        var at = LETTERS_FOR.indexOf(digit);
        return at < 0 ? digit : LETTERS.charAt(at);
    }
}
