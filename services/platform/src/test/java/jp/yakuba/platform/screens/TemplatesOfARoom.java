package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    private static final Pattern SECTION = Pattern.compile("\\{#section id='([^']+)'.*?\\{/section}", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("\\{#include ([a-zA-Z/-]+)");
    private static final Pattern TAG = Pattern.compile("\\{#([a-zA-Z]+)");
    private static final Pattern TERM = Pattern.compile("<dt>([^<]*)</dt>");
    private static final Pattern TOLD = Pattern.compile("\\bF\\d+");
    private static final Pattern KEY = Pattern.compile("shortcut=['\"](F(?!1\\b)\\d+)['\"]");
    private static final Pattern WORK = Pattern.compile("data-entry|#include office/approval/steps|/pdf['\"]");
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "settings.html", "permissions.html", "account.html", "newAccount.html", "newAddressee.html", "dogs.html");
    private static final Path OFFICE = Path.of("..", "office").resolve(TEMPLATES);
    private static final Path PLATFORM = Path.of("..", "platform").resolve(TEMPLATES);

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
    @MethodSource("screens")
    public void every_screen_leads_to_help_that_is_written_for_it(Path screen) throws IOException {
        var source = Files.readString(screen);
        var address = HELP.matcher(source);
        assertThat(address.find()).as("a block {#help}/…/help#section{/help}").isTrue();
        if (isHelp(screen)) {
            return;
        }
        var keys = keys(whole(source));

        assertThat(helps(address.group(1), address.group(2))).allSatisfy(help -> {
            assertThat(help)
                    .as("what to do, and what to do when it goes wrong")
                    .contains("heading='操作'", "heading='困ったとき'");
            assertThat(keys).as("each key of the screen").allSatisfy(key -> assertThat(help)
                    .contains(key));
        });
    }

    /** Who has never seen the screen looks there. */
    @ParameterizedTest
    @MethodSource("screens")
    public void every_key_of_a_screen_stands_in_the_table_of_keys(Path screen) throws IOException {
        var table = section("/screens/help", "keys");

        assertThat(keys(whole(Files.readString(screen))))
                .allSatisfy(key -> assertThat(table).contains("<kbd>" + key + "</kbd>"));
    }

    /** Nor does help promise a key that does nothing. */
    @ParameterizedTest
    @MethodSource("screens")
    public void help_speaks_of_no_key_that_its_screen_has_not(Path screen) throws IOException {
        var source = Files.readString(screen);
        var address = HELP.matcher(source);
        if (isHelp(screen) || isGallery(screen) || !address.find()) {
            return;
        }
        var told = TERM.matcher(String.join("", helps(address.group(1), address.group(2))))
                .results()
                .flatMap(term -> TOLD.matcher(term.group(1)).results())
                .map(MatchResult::group);

        assertThat(told).isSubsetOf(keys(whole(source) + tags(source)));
    }

    /** So that no one edits the wrong one. Settings and accounts are about nobody; of a dog, its owner is only written down. */
    @ParameterizedTest
    @MethodSource("screens")
    public void where_something_is_entered_decided_or_printed_it_is_in_sight_of_whom(Path screen) throws IOException {
        var source = whole(Files.readString(screen));
        if (isHelp(screen) || isGallery(screen) || ABOUT_NOBODY.contains(String.valueOf(screen.getFileName()))) {
            return;
        }

        assertThat(!WORK.matcher(source).find() || source.contains("{#person}"))
                .as("a block {#person}…{/person}")
                .isTrue();
    }

    /** Screens of the gallery are no work; the pages of help lead to how all screens are worked. */
    @Test
    public void no_two_screens_share_their_help() throws IOException {
        var led = new ArrayList<String>();
        for (var screen : screens().toList()) {
            var address = HELP.matcher(Files.readString(screen));
            if (address.find() && !isHelp(screen) && !isGallery(screen)) {
                led.add(address.group());
            }
        }

        assertThat(led).doesNotHaveDuplicates();
    }

    /** The screens of the room in whose folder the test runs. */
    public static Stream<Path> screens() throws IOException {
        return templates().filter(template -> read(template).contains("{#include layout}"));
    }

    private static boolean isHelp(Path screen) {
        return screen.endsWith("help.html");
    }

    private static boolean isGallery(Path screen) {
        return screen.toString().contains("gallery");
    }

    private static List<String> keys(String source) {
        return KEY.matcher(source)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The template and those that it includes. */
    private static String whole(String source) {
        return read(source, INCLUDE, TemplatesOfARoom::included)
                .map(TemplatesOfARoom::whole)
                .collect(Collectors.joining("", source, ""));
    }

    /** Of the room, or of what every business of a town hall does alike. */
    private static Path included(String name) {
        return (name.startsWith("office/") ? OFFICE : TEMPLATES).resolve(name + ".html");
    }

    /** The tags that it uses, which may bring keys of their own. */
    private static String tags(String source) {
        return read(source, TAG, found -> PLATFORM.resolve("tags").resolve(found + ".html"))
                .collect(Collectors.joining());
    }

    private static Stream<String> read(String source, Pattern named, Function<String, Path> place) {
        return named.matcher(source)
                .results()
                .map(found -> place.apply(found.group(1)))
                .filter(Files::exists)
                .map(TemplatesOfARoom::read);
    }

    /**
     * The section of a screen; of a screen that leads to one or another of them, each to which no other one leads, with
     * what it refers to.
     */
    private static List<String> helps(String page, String id) throws IOException {
        if (!id.startsWith("{")) {
            return List.of(section(page, id));
        }
        var led = screens()
                .map(TemplatesOfARoom::read)
                .flatMap(screen -> HELP.matcher(screen).results())
                .map(address -> address.group(2))
                .toList();
        var all = sections(TEMPLATES);
        var helps = all.stream()
                .filter(section -> !led.contains(section.group(1)))
                .map(section -> withWhatItRefersTo(section.group(), all))
                .toList();
        assertThat(helps).as("sections for " + id).isNotEmpty();
        return helps;
    }

    private static String withWhatItRefersTo(String section, List<MatchResult> all) {
        return all.stream()
                .filter(other -> section.contains("href=\"#" + other.group(1) + "\""))
                .map(MatchResult::group)
                .collect(Collectors.joining("", section, ""));
    }

    private static String section(String page, String id) throws IOException {
        return sections(page.equals("/screens/help") ? PLATFORM : TEMPLATES).stream()
                .filter(section -> section.group(1).equals(id))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + id + " of " + page));
    }

    private static List<MatchResult> sections(Path templates) throws IOException {
        try (var helps = Files.walk(templates)) {
            return helps.filter(TemplatesOfARoom::isHelp)
                    .flatMap(help -> SECTION.matcher(read(help)).results())
                    .toList();
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
