package jp.yakuba.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** One machine: nothing but the proxy is reached, nothing is root, and no secret is in the file. */
class ComposeTest {

    private static final Path FILE = Path.of("compose.yaml");
    private static final Set<String> KNOWN = Set.of(
            "image",
            "command",
            "restart",
            "depends_on",
            "environment",
            "secrets",
            "networks",
            "volumes",
            "read_only",
            "tmpfs",
            "cap_drop",
            "security_opt",
            "mem_limit",
            "stop_grace_period",
            "ports",
            "healthcheck",
            "shm_size");

    private static final JsonNode COMPOSE = read();

    private static JsonNode read() {
        try {
            // With the anchors resolved, as compose reads it.
            Object loaded = new Yaml().load(Files.readString(FILE));
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .valueToTree(loaded);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode service(String name) {
        return COMPOSE.path("services").path(name);
    }

    @Test
    void every_word_is_one_that_compose_knows_and_every_secret_is_declared() {
        assertThat(COMPOSE.path("services").propertyStream().map(Map.Entry::getValue))
                .hasSize(4)
                .allSatisfy(service -> {
                    assertThat(KNOWN)
                            .containsAll(service.propertyStream()
                                    .map(Map.Entry::getKey)
                                    .toList());
                    assertThat(service.path("secrets")).isNotEmpty().allSatisfy(secret -> assertThat(COMPOSE.path(
                                            "secrets")
                                    .has(
                                            secret.isTextual()
                                                    ? secret.asText()
                                                    : secret.path("source").asText()))
                            .isTrue());
                    assertThat(service.path("security_opt"))
                            .anyMatch(option -> option.asText().equals("no-new-privileges:true"));
                });
        assertThat(COMPOSE.path("secrets"))
                .allMatch(secret -> secret.path("file").asText().startsWith("./secrets/"));
    }

    @Test
    void only_the_proxy_is_reached_from_outside() {
        assertThat(COMPOSE.path("services").propertyStream().filter(service -> service.getValue()
                        .has("ports")))
                .extracting(Map.Entry::getKey)
                .containsExactly("proxy");
        assertThat(COMPOSE.at("/networks/inside/internal").asBoolean()).isTrue();
        assertThat(service("yakuba").path("networks")).singleElement().hasToString("\"inside\"");
        assertThat(service("yakuba")
                        .at("/environment/QUARKUS_HTTP_PROXY_TRUSTED_PROXIES")
                        .asText())
                .isEqualTo(service("proxy").at("/networks/inside/ipv4_address").asText())
                .isEqualTo("172.30.77.2");
        assertThat(COMPOSE.at("/networks/inside/ipam/config/0/ip_range").asText())
                .as("nobody else is given the address of the proxy")
                .isEqualTo("172.30.77.128/25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yakuba", "migrate"})
    void the_program_writes_to_its_data_and_to_tmp_only_and_reads_secrets_from_files(String name) {
        var service = service(name);
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("cap_drop")).singleElement().hasToString("\"ALL\"");
        assertThat(service.path("environment").propertyStream().map(Map.Entry::getKey))
                .isNotEmpty()
                .noneMatch(variable -> variable.matches(".*(PASSWORD|_KEYS?$|SECRET|TOKEN).*"));
        assertThat(service.path("secrets"))
                .allSatisfy(secret -> assertThat(secret.path("target").asText()).startsWith("/run/secrets/yakuba/"));
    }

    @Test
    void the_service_starts_when_the_migration_is_done_and_never_sees_the_owners_password() {
        assertThat(service("yakuba").at("/depends_on/migrate/condition").asText())
                .isEqualTo("service_completed_successfully");
        assertThat(service("migrate").path("command")).singleElement().hasToString("\"migrate\"");
        assertThat(service("yakuba").path("secrets"))
                .extracting(secret -> secret.path("source").asText())
                .doesNotContain("owner", "superuser");
        assertThat(service("migrate").path("image")).isEqualTo(service("yakuba").path("image"));
    }

    @Test
    void every_file_that_is_mounted_is_there() {
        assertThat(COMPOSE.path("services"))
                .allSatisfy(service -> service.path("volumes").forEach(volume -> {
                    var source = volume.asText().replaceFirst(":.*", "");
                    if (source.startsWith(".")) {
                        assertThat(Path.of(source)).isRegularFile();
                    } else {
                        assertThat(COMPOSE.path("volumes").has(source)).isTrue();
                    }
                }));
    }
}
