package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * What an archive of an image holds, layer by layer, whatever a later layer hides.
 *
 * @param files the files of all layers by their paths, with their contents where somebody reads them
 * @param secrets what looks like a secret, and where
 * @param configuration what a container is told: user, environment, history
 */
record ImageLayers(Map<String, byte[]> files, List<String> secrets, JsonNode configuration) {

    /** Names that only keys, passwords and histories of revisions have. */
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(^|/)(\\.git(/.*)?|\\.env|\\.netrc|\\.m2(/.*)?|id_[a-z0-9]+|secrets?\\.properties|[^/]+\\.(key|p12|pfx|jks|keytab))$");

    /** The beginning of a key for example.com that Netty brings in its code, to try what Java can do: known to everybody. */
    private static final String OF_NETTY = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCCBtayYNDrM3NFnkBbwTd6";

    /** A key in PEM with a line of it, or of an object store. Programs that read such keys speak of the first line alone. */
    private static final Pattern SECRET_TEXT = Pattern.compile(
            "-----BEGIN ([A-Z]+ )?PRIVATE KEY-----\\s+(?!" + OF_NETTY + ")[A-Za-z0-9+/=]{60,}|\\bAKIA[0-9A-Z]{16}\\b");

    private static final Pattern SECRET_VARIABLE = Pattern.compile("(?i).*(password|passwd|secret|token|_keys?)=.+");

    /** A folder of files that are read at the start; in the image it is there and empty. */
    private static final String SECRETS_FOLDER = "run/secrets/yakuba/";

    private static final String DOCUMENTS = "usr/share/doc/yakuba/";

    static ImageLayers of(Path archive) throws IOException {
        var blobs = blobs(archive);
        var manifest = json(
                blobs, json(Objects.requireNonNull(blobs.get("index.json"))).at("/manifests/0"));
        var found = new ImageLayers(new TreeMap<>(), new ArrayList<>(), json(blobs, manifest.path("config")));
        for (var layer : manifest.path("layers")) {
            found.read(unpacked(blob(blobs, layer)));
        }
        found.configuration
                .at("/config/Env")
                .forEach(variable -> found.suspect(
                        "the environment",
                        SECRET_VARIABLE.matcher(variable.asText()).matches()));
        found.configuration
                .path("history")
                .forEach(step -> found.suspect(
                        "the history", SECRET_TEXT.matcher(step.toString()).find()));
        return found;
    }

    private static Map<String, byte[]> blobs(Path archive) throws IOException {
        var blobs = new TreeMap<String, byte[]>();
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    blobs.put(entry.getName().replaceFirst("^\\./", ""), tar.readAllBytes());
                }
            }
        }
        return blobs;
    }

    private static byte[] blob(Map<String, byte[]> blobs, JsonNode descriptor) {
        return Objects.requireNonNull(
                blobs.get("blobs/" + descriptor.path("digest").asText().replace(':', '/')));
    }

    private static JsonNode json(Map<String, byte[]> blobs, JsonNode descriptor) throws IOException {
        return json(blob(blobs, descriptor));
    }

    private static JsonNode json(byte[] text) throws IOException {
        return RunningSuite.JSON.readTree(text);
    }

    private static InputStream unpacked(byte[] layer) throws IOException {
        var isGzip = (layer[0] & 0xff) == 0x1f && (layer[1] & 0xff) == 0x8b;
        return isGzip ? new GZIPInputStream(new ByteArrayInputStream(layer)) : new ByteArrayInputStream(layer);
    }

    private void read(InputStream layer) throws IOException {
        try (var tar = new TarArchiveInputStream(layer)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    read(entry.getName().replaceFirst("^\\./", ""), tar.readAllBytes());
                }
            }
        }
    }

    private void read(String path, byte[] content) throws IOException {
        files.put(path, path.startsWith(DOCUMENTS) ? content : new byte[0]);
        suspect(
                path,
                path.startsWith(SECRETS_FOLDER) || SECRET_NAME.matcher(path).find());
        suspect(path, holdsSecret(content));
        if (path.endsWith(".jar")) {
            try (var jar = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                    var within = path + "!" + entry.getName();
                    suspect(within, SECRET_NAME.matcher(entry.getName()).find());
                    suspect(within, holdsSecret(jar.readAllBytes()));
                }
            }
        }
    }

    private static boolean holdsSecret(byte[] content) {
        return SECRET_TEXT
                .matcher(new String(content, StandardCharsets.ISO_8859_1))
                .find();
    }

    private void suspect(String where, boolean so) {
        if (so) {
            secrets.add(where);
        }
    }

    byte[] document(String name) {
        var content = files.get(DOCUMENTS + name);
        if (content == null || content.length == 0) {
            throw new IllegalStateException("The image has no " + DOCUMENTS + name);
        }
        return content;
    }

    /** The jars that the program runs, by their names. */
    List<String> jars() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("opt/yakuba/lib/") && path.endsWith(".jar"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }
}
