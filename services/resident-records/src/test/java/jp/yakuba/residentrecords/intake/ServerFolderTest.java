package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of the server from which files are imported, and nothing beside it. */
class ServerFolderTest {

    private Path folder;
    private Path outside;

    @BeforeEach
    void aFolderWithAFileInItAndOneBesideIt(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("import"));
        outside = Files.writeString(temporary.resolve("secret.csv"), "secret");
        Files.writeString(folder.resolve("residents.csv"), "residents");
        Files.writeString(folder.resolve(".hidden.csv"), "hidden");
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/residents.csv"), "more");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
    }

    @Test
    void a_file_in_it_is_opened_by_its_name() throws IOException {
        try (var content = opened(folder, "residents.csv")) {
            assertThat(content.readAllBytes()).asString().isEqualTo("residents");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "/etc/passwd",
                "more/residents.csv",
                "more",
                "link.csv",
                ".hidden.csv",
                "..",
                ".",
                "",
                " ",
                "missing.csv",
                "a\\b.csv",
                "a\u0000b",
                "C:residents.csv"
            })
    void nothing_else_is(String name) {
        assertThatThrownBy(() -> opened(folder, name)).hasMessageContaining("file-not-in-folder");
    }

    @Test
    void without_a_folder_whoever_asks_is_told_that_there_is_none() {
        assertThatThrownBy(() -> new ServerFolder(Optional.empty()).open("residents.csv"))
                .hasMessageContaining("import-folder-not-set");
    }

    private static java.io.InputStream opened(Path folder, String name) {
        return new ServerFolder(Optional.of(folder)).open(name);
    }
}
