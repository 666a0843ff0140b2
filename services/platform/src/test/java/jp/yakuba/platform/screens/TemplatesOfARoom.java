package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of all templates of a room; each room has a test that extends this. The content security policy refuses
 * these at run time; here they are refused before anyone sees a broken page.
 */
public abstract class TemplatesOfARoom {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final List<Pattern> REFUSED = List.of(
            Pattern.compile("\\sstyle\\s*="),
            Pattern.compile("<style"),
            Pattern.compile("<script(?![^>]*\\ssrc=)"),
            Pattern.compile("\\son[a-z]+\\s*="),
            Pattern.compile("hx-on"),
            Pattern.compile("(src|href|action|hx-get|hx-post)=\"(https?:)?//"),
            Pattern.compile("\\.raw\\b"));

    private static final Pattern HELP = Pattern.compile("\\{#help}(/[a-z/-]+)#([^{]+|\\{[^}]+})\\{/help}");
    private static final Pattern SECTION = Pattern.compile("\\{#section id='([^']+)'");

    /** The templates of the room in whose folder the test runs. */
    public static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    /** No code, no style, no address of another host. */
    @ParameterizedTest
    @MethodSource("templates")
    public void no_template_has_inline_code_inline_style_or_anything_from_elsewhere(Path template) throws IOException {
        var source = Files.readString(template);

        assertThat(REFUSED).noneMatch(refused -> refused.matcher(source).find());
    }

    /** Else the post would be refused. */
    @ParameterizedTest
    @MethodSource("templates")
    public void every_posted_form_is_made_by_the_tag_that_carries_the_token(Path template) throws IOException {
        var source = Files.readString(template);

        assertThat(template.endsWith(Path.of("tags", "form.html")) || !source.contains("method=\"post\""))
                .isTrue();
    }

    /** F1 opens the help of the screen, not of screens in general (001/10.5). */
    @ParameterizedTest
    @MethodSource("templates")
    public void every_screen_leads_to_its_section_of_the_help(Path template) throws IOException {
        var source = Files.readString(template);
        if (!source.contains("{#include layout}")) {
            return;
        }
        var address = HELP.matcher(source);

        assertThat(address.find()).as("a block {#help}/…/help#section{/help}").isTrue();
        assertThat(address.group(2).startsWith("{") || sections().contains(address.group(2)))
                .as("the section %s of the help", address.group(2))
                .isTrue();
    }

    private static List<String> sections() throws IOException {
        try (var helps = Files.walk(
                TEMPLATES.resolve(Path.of("..", "..", "..", "..", "..")).normalize())) {
            return helps.filter(file ->
                            file.endsWith("help.html") && !file.toString().contains("target"))
                    .flatMap(TemplatesOfARoom::sections)
                    .toList();
        }
    }

    private static Stream<String> sections(Path help) {
        try {
            return SECTION.matcher(Files.readString(help)).results().map(section -> section.group(1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
