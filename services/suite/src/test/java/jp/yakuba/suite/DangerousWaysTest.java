package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the program does not do, or in one place only, since input could come to harm there: read in the sources of all
 * rooms. A new place stands here with a reason, or is done otherwise.
 */
class DangerousWaysTest {

    private static final Path SERVICES = Path.of("..");
    private static final Map<String, String> JAVA = sources("/src/main/java/", ".java");
    private static final Map<String, String> SCRIPTS = sources("/src/main/resources/META-INF/resources/assets/", ".js");
    private static final Map<String, String> TEMPLATES = sources("/src/main/resources/templates/", ".html");

    @Test
    void only_the_suite_starts_a_program_and_it_is_its_postgresql() {
        assertThat(naming("ProcessBuilder\\(|getRuntime\\(\\)\\.exec"))
                .containsExactly("PostgresServer", "UserNamespace");
    }

    /** Those that are not written out are made of the standard's lists, of settings, or of texts that are quoted. */
    @Test
    void no_regular_expression_is_made_of_input() {
        assertThat(naming("Pattern\\.compile\\(\\s*[^\\s\"]"))
                .containsExactly("BirthForm", "FilePaths", "FormRows", "Places", "UnknownDatePattern");
        assertThat(naming("Pattern\\.compile\\(word|Pattern\\.compile\\(list")).isEmpty();
    }

    /** The name of a column and its value's place; the locale of Japan's money. */
    @Test
    void no_format_is_made_of_input() {
        assertThat(naming("\\b[a-z]\\w*\\.formatted\\(")).containsExactly("Match");
        assertThat(naming("String\\.format\\([^\"]")).containsExactly("Yen");
    }

    @Test
    void templates_are_files_of_the_program() {
        assertThat(naming("import io\\.quarkus\\.qute\\.(Engine|Qute|Template);|Qute\\.fmt"))
                .isEmpty();
    }

    @Test
    void nothing_reaches_past_the_memory_that_java_guards() {
        assertThat(naming("sun\\.misc|java\\.lang\\.foreign|System\\.load|ObjectInputStream"))
                .isEmpty();
        assertThat(naming("\\bnative (?!TemplateInstance)\\w+ \\w+\\(")).isEmpty();
    }

    @Test
    void every_algorithm_is_an_approved_one_of_java_s_own() {
        var algorithms = new TreeMap<String, Set<String>>();
        JAVA.forEach((name, source) -> Pattern.compile("getInstance\\(\"([^\"]+)\"|\"(AES/[^\"]+|Hmac\\w+)\"")
                .matcher(source)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(algorithm -> !Set.of("SHA-256", "Ed25519", "HmacSHA256").contains(algorithm))
                .forEach(algorithm -> algorithms
                        .computeIfAbsent(algorithm, _ -> new TreeSet<>())
                        .add(name)));

        assertThat(algorithms)
                .as("SHA-1 for authenticators (RFC 6238), CBC for the list that openssl alone opens")
                .isEqualTo(Map.of(
                        "AES/GCM/NoPadding", Set.of("Envelope"),
                        "AES/CBC/PKCS5Padding", Set.of("Seal"),
                        "PBKDF2WithHmacSHA256", Set.of("Seal"),
                        "HmacSHA1", Set.of("Totp")));
        assertThat(naming("MD5|MD2|\"DES|\"RC4|/ECB/|SHA1with|\"SHA-?1\"")).isEmpty();
    }

    @Test
    void passwords_are_hashed_and_stretched_as_slowly_as_is_advised() {
        assertThat(JAVA.get("PasswordHashes")).contains("Argon2Types.ARGON2id");
        assertThat(JAVA.get("AccessSettings"))
                .containsPattern("@WithDefault\\(\"19456\"\\)\\s+int memoryKib")
                .containsPattern("@WithDefault\\(\"2\"\\)\\s+int iterations");
        assertThat(JAVA.get("Seal")).contains("ITERATIONS = 600_000", "PBKDF2WithHmacSHA256");
    }

    @Test
    void whatever_must_not_be_guessed_comes_of_a_source_that_cannot_be() {
        assertThat(naming("java\\.util\\.Random|new Random\\(|Math\\.random|ThreadLocalRandom|SplittableRandom"))
                .isEmpty();
    }

    /** The two commands call the service that they are told on their command line. */
    @Test
    void the_program_calls_configured_addresses_only_and_follows_nobody_elsewhere() {
        assertThat(naming("HttpRequest\\.newBuilder\\(|new Socket\\(|URLConnection|openStream\\(\\)\\)\\.connect"))
                .containsExactly("CheckpointsAway", "HttpFeed", "ImportClient", "SyslogTarget", "WholeRegister");
        assertThat(naming("followRedirects|Redirect\\.(ALWAYS|NORMAL)")).isEmpty();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.followRedirects()).isEqualTo(HttpClient.Redirect.NEVER);
        }
    }

    @Test
    void no_answer_allows_another_site_to_read_it() {
        assertThat(naming("(?i)access-control-allow")).isEmpty();
        assertThat(sources("/src/main/resources/", ".properties").values()).noneMatch(text -> text.contains("cors"));
    }

    @Test
    void tls_is_1_2_or_1_3_in_the_service_and_at_the_proxy() throws IOException {
        assertThat(Files.readString(
                        SERVICES.resolve("platform/src/main/resources/META-INF/microprofile-config.properties")))
                .contains("quarkus.http.ssl.protocols=TLSv1.3,TLSv1.2\n");
        assertThat(Files.readString(Path.of("../../deploy/compose/haproxy.cfg")))
                .contains("ssl-min-ver TLSv1.2");
    }

    @Test
    void an_image_holds_what_was_staged_for_it_and_no_history() throws IOException {
        assertThat(Files.readString(Path.of("../../deploy/Containerfile")).lines())
                .filteredOn(line -> line.matches("(COPY|ADD) .*"))
                .containsExactly("COPY --chown=0:0 image/ /", "COPY --chown=10001:10001 data/ /var/lib/yakuba/");
        assertThat(Files.readString(Path.of("../../package"))).doesNotContainPattern("cp .*\\.git");
    }

    @Test
    void each_business_of_a_cell_has_a_host_name_of_its_own() throws IOException {
        var hosts = new TreeSet<String>();
        for (var service : Set.of("resident-records", "child-allowance")) {
            var overlay = Path.of("../../deploy/kubernetes/overlays/shared-cell", service, "kustomization.yaml");
            Pattern.compile("/spec/rules/0/host, value: (\\S+)}")
                    .matcher(Files.readString(overlay))
                    .results()
                    .forEach(found -> hosts.add(found.group(1)));
        }
        assertThat(hosts).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localStorage", "sessionStorage", "indexedDB", "document\\.cookie", "caches\\."})
    void scripts_keep_nothing_in_the_browser(String store) {
        assertThat(SCRIPTS).isNotEmpty();
        assertThat(SCRIPTS.values())
                .noneMatch(script -> Pattern.compile(store).matcher(script).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(inner|outer)HTML\\s*=",
                "insertAdjacentHTML",
                "document\\.write",
                "\\beval\\(",
                "new Function",
                "__proto__|Object\\.assign",
                "\\b[a-z]\\w*\\[[^\\]\"'0-9]+\\]\\s*=[^=]"
            })
    void scripts_write_texts_and_fill_no_object_under_names_from_outside(String way) {
        assertThat(SCRIPTS.values())
                .noneMatch(script -> Pattern.compile(way).matcher(script).find());
    }

    @Test
    void passwords_are_not_shown_and_can_be_filled_in_by_a_manager() {
        var fields = TEMPLATES.values().stream()
                .flatMap(template -> template.lines())
                .filter(line -> line.matches(".*textField .*name='(password|current|newPassword|again)'.*"))
                .toList();

        assertThat(fields).hasSizeGreaterThanOrEqualTo(6).allSatisfy(field -> assertThat(field)
                .contains("type='password'")
                .containsPattern("autocomplete='(current|new)-password'"));
        assertThat(SCRIPTS.values()).noneMatch(script -> script.contains("paste"));
    }

    @Test
    void there_is_neither_a_hint_nor_a_secret_question() {
        assertThat(TEMPLATES.values()).noneMatch(template -> template.contains("秘密の質問"));
        assertThat(sources("/db/migration/platform/", ".sql").values())
                .isNotEmpty()
                .noneMatch(table -> Pattern.compile("(?i)hint|secret_?question|security_?question")
                        .matcher(table)
                        .find());
    }

    private static Set<String> naming(String pattern) {
        var way = Pattern.compile(pattern);
        return JAVA.entrySet().stream()
                .filter(source -> way.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By their names without the ending; of two of one name, in different rooms, the texts one after the other. */
    private static Map<String, String> sources(String folder, String ending) {
        try (var files = Files.walk(SERVICES)) {
            var sources = files.filter(file -> file.toString().contains(folder)
                            && file.toString().endsWith(ending)
                            && !file.toString().contains("/target/"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(ending, ""),
                            DangerousWaysTest::text,
                            String::concat));
            return Map.copyOf(sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
