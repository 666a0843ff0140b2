package jp.yakuba.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void each_file_is_a_setting_without_the_end_of_its_line() throws IOException {
        Files.writeString(folder.resolve("yakuba.audit.key"), "abc=\n");

        assertThat(new SecretFiles(folder).values()).isEqualTo(Map.of("yakuba.audit.key", "abc="));
        assertThat(new SecretFiles(folder).value("yakuba.audit.key")).contains("abc=");
        assertThat(new SecretFiles(folder).value("yakuba.vault.keys")).isEmpty();
    }

    /** As they are mounted in a cluster: links to a folder that is exchanged as a whole. */
    @Test
    void links_are_followed_and_what_they_lead_through_is_no_setting() throws IOException {
        var version = Files.createDirectory(folder.resolve("..2026_11_30"));
        Files.writeString(version.resolve("yakuba.audit.key"), "first");
        Files.createSymbolicLink(folder.resolve("..data"), version.getFileName());
        Files.createSymbolicLink(folder.resolve("yakuba.audit.key"), Path.of("..data/yakuba.audit.key"));

        assertThat(new SecretFiles(folder).values()).isEqualTo(Map.of("yakuba.audit.key", "first"));

        Files.writeString(version.resolve("yakuba.audit.key"), "second");
        assertThat(new SecretFiles(folder).value("yakuba.audit.key")).contains("second");
    }

    /** The settings were read when the program started; who it is to its database is read again. */
    @Test
    void a_file_that_is_exchanged_is_the_password_of_the_next_connection() throws IOException {
        System.setProperty("yakuba.secrets", folder.toString());
        try {
            Files.writeString(folder.resolve("quarkus.datasource.password"), "of before");
            var settings = new SecretSettings();
            var credentials = new SecretCredentials("yakuba_app");
            Files.writeString(folder.resolve("quarkus.datasource.password"), "of today");

            assertThat(settings.getValue("quarkus.datasource.password")).isEqualTo("of before");
            assertThat(credentials.getCredentials("any"))
                    .isEqualTo(Map.of("user", "yakuba_app", "password", "of today"));

            Files.delete(folder.resolve("quarkus.datasource.password"));
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> credentials.getCredentials("any"))
                    .withMessageContaining("quarkus.datasource.password");
        } finally {
            System.clearProperty("yakuba.secrets");
        }
    }

    @Test
    void a_folder_that_is_not_there_holds_nothing() {
        assertThat(new SecretFiles(folder.resolve("none")).values()).isEmpty();
    }
}
