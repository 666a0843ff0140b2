import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Gathers the licences and notices that the libraries of an application bring in their own jars: {@code Licences APPLICATION
 * FOLDER}. Each text is kept once; {@code libraries.tsv} says which library brought which. What licence a library without a text
 * has is in the bill of materials.
 */
final class Licences {

    private static final Pattern TEXT =
            Pattern.compile("(META-INF/)?(.*/)?(LICEN[SC]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Map<String, String> kept = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Licences(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var licences = new Licences(Path.of(arguments[1]));
        Files.createDirectories(licences.folder);
        try (var files = Files.walk(Path.of(arguments[0], "lib"))) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                licences.gather(jar);
            }
        }
        Files.write(licences.folder.resolve("libraries.tsv"), licences.lines);
    }

    private void gather(Path jar) throws IOException {
        var name = jar.getFileName().toString();
        var texts = new ArrayList<String>();
        try (var opened = new JarFile(jar.toFile())) {
            var entries = opened.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".class"))
                    .filter(entry -> TEXT.matcher(entry.getName()).matches())
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
            for (var entry : entries) {
                try (InputStream in = opened.getInputStream(entry)) {
                    texts.add(keep(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, entry.getName()));
                }
            }
        }
        lines.add(name + "\t" + String.join(" ", texts));
    }

    private String keep(String text, String jar, String entry) throws IOException {
        var known = kept.get(text);
        if (known != null) {
            return known;
        }
        var file = jar.replaceFirst("\\.jar$", "") + "-" + entry.replaceFirst("^META-INF/", "").replace('/', '-');
        Files.writeString(folder.resolve(file), text);
        kept.put(text, file);
        return file;
    }
}
