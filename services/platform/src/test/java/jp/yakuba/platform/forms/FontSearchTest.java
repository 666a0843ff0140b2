package jp.yakuba.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSearchTest {

    private final Path installed = ((FontState.Ready) TestForms.installedFont()).file();

    private final Path home;

    FontSearchTest(@TempDir Path home) {
        this.home = home;
    }

    @DisplayName("設定されたファイルを使う")
    @Test
    void a_configured_file_is_used() {
        assertThat(FontSearch.find(Optional.of(installed), home)).isEqualTo(new FontState.Ready(installed));
    }

    @DisplayName("設定されたフォルダーの中を探す")
    @Test
    void a_configured_directory_is_searched() throws IOException {
        var copy = Files.copy(installed, home.resolve(FontSearch.FILE_NAME));

        assertThat(FontSearch.find(Optional.of(home), Path.of("/nonexistent"))).isEqualTo(new FontState.Ready(copy));
    }

    @DisplayName("YAKUBA_HOMEのfontsはシステムの場所より先に見る")
    @Test
    void the_own_directory_comes_first() throws IOException {
        var own = Files.createDirectories(home.resolve("fonts")).resolve(FontSearch.FILE_NAME);
        Files.createLink(own, Files.copy(installed, home.resolve("copy.ttf")));

        assertThat(FontSearch.find(Optional.empty(), home)).isEqualTo(new FontState.Ready(own));
    }

    @DisplayName("設定された場所になければ、ないと言う")
    @Test
    void a_configured_place_without_the_font_is_missing() {
        assertThat(FontSearch.find(Optional.of(home), home)).isInstanceOf(FontState.Missing.class);
    }

    @DisplayName("壊れたフォントは使わない")
    @Test
    void a_damaged_font_is_not_used() throws IOException {
        byte[] whole = Files.readAllBytes(installed);
        for (int length : new int[] {0, 11, 12, 300, 200_000}) {
            var damaged = home.resolve(FontSearch.FILE_NAME);
            Files.write(damaged, Arrays.copyOf(whole, length));

            assertThat(FontSearch.find(Optional.of(damaged), home))
                    .as("%d bytes", length)
                    .isInstanceOf(FontState.Missing.class);
        }
    }
}
