package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import org.junit.jupiter.api.Test;

/** Papers that are not made here are promised nowhere: a clerk would look for them while a citizen waits. */
class PromisedPapersTest {

    /** A paper of the town hall with a name of its own; 「通知書」 alone is whichever the page is about. */
    private static final Pattern PAPER = Pattern.compile("[\\p{IsHan}ー]+(?:通知書|証明書|決定書|照会書|依頼書|勧告書|督促状|催告書|領収書)");

    /** What others make, and a claimant brings. */
    private static final Set<String> BROUGHT = Set.of("事件係属証明書", "調停不成立証明書", "在学証明書", "登記事項証明書");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void every_paper_that_a_finding_a_message_or_a_screen_names_is_one_that_is_made() {
        assertThat(named().distinct().filter(paper -> !BROUGHT.contains(paper)))
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(NoticeKind.values()).as(paper).anyMatch(kind -> kind.title()
                        .endsWith(paper)));
    }

    private static Stream<String> named() {
        return Stream.of(
                        files("src/main/java", ".java"),
                        files("src/main/resources", ".html"),
                        files("src/main/resources", ".yaml"),
                        files("../../api-specs/findings", "child-allowance.csv"))
                .flatMap(file -> file)
                .flatMap(file -> PAPER.matcher(withoutComments(file)).results())
                .map(MatchResult::group);
    }

    private static Stream<Path> files(String root, String end) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String withoutComments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
