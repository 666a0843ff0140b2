package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into archives of images: {@code ImageContents ARCHIVE…}; deploy/test-image does it. Prints a table row for each thing that was
 * found to be so, and ends with an error at the first that is not.
 */
final class ImageContents {

    private final ImageLayers image;

    private ImageContents(ImageLayers image) {
        this.image = image;
    }

    public static void main(String[] archives) throws IOException {
        for (var archive : archives) {
            var contents = new ImageContents(ImageLayers.of(Path.of(archive)));
            var name = Path.of(archive).getFileName().toString();
            SearchLoad.row("what lies in " + name, contents.found(), "");
        }
    }

    private String found() throws IOException {
        holdsNoSecret();
        var materials = materials();
        licences();
        return "a bill of materials (CycloneDX 1.6) of %d libraries, with each of the %d jars and its licence; the texts; no secret in any layer"
                .formatted(materials, image.jars().size());
    }

    private void holdsNoSecret() {
        expect(image.secrets().isEmpty(), "it looks as if secrets were in " + image.secrets());
        expect(
                image.configuration().at("/config/User").asText().equals("10001:10001"),
                "its user is " + image.configuration().at("/config/User"));
    }

    /** How many components the bill has: each jar is one of them, and each of them says its licence. */
    private int materials() throws IOException {
        var bill = RunningSuite.JSON.readTree(image.document("bom.json"));
        expect(bill.path("bomFormat").asText().equals("CycloneDX"), "no bill of materials");
        expect(bill.path("specVersion").asText().equals("1.6"), "of version " + bill.path("specVersion"));
        var licences = new HashMap<String, Boolean>();
        bill.path("components").forEach(component -> licences.put(jar(component), hasLicence(component)));
        var jars = image.jars();
        expect(!jars.isEmpty(), "no jars");
        var missing =
                jars.stream().filter(jar -> licence(licences, jar) == null).toList();
        expect(missing.isEmpty(), "not in the bill of materials: " + missing);
        var without = jars.stream()
                .filter(jar -> Boolean.FALSE.equals(licence(licences, jar)))
                .toList();
        expect(without.isEmpty(), "without a licence in the bill of materials: " + without);
        return licences.size();
    }

    /** As the jar of a component is called in the program: by group, name and version. */
    private static String jar(JsonNode component) {
        return component.path("group").asText() + "." + component.path("name").asText() + "-"
                + component.path("version").asText();
    }

    private static boolean hasLicence(JsonNode component) {
        return !component.path("licenses").isEmpty();
    }

    /** Behind the version a jar may say for which machine it is. */
    private static @Nullable Boolean licence(Map<String, Boolean> licences, String jar) {
        var name = jar.replaceFirst("\\.jar$", "");
        if (licences.containsKey(name)) {
            return licences.get(name);
        }
        return licences.entrySet().stream()
                .filter(component -> name.startsWith(component.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Each jar has its line, and each text that a line names is there. */
    private void licences() {
        var listed = new HashSet<String>();
        var texts = new ArrayList<String>();
        for (var line : lines("licences/libraries.tsv")) {
            var fields = line.split("\t", -1);
            listed.add(fields[0]);
            texts.addAll(Arrays.stream(fields[1].split(" ", -1))
                    .filter(text -> !text.isEmpty())
                    .toList());
        }
        expect(listed.equals(Set.copyOf(image.jars())), "other libraries than those of the program: " + listed);
        expect(!texts.isEmpty(), "no texts of licences");
        texts.forEach(text -> image.document("licences/" + text));
        for (var text : List.of("LICENSE", "licences/ipamjm-font")) {
            image.document(text);
        }
    }

    private List<String> lines(String document) {
        return new String(image.document(document), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
