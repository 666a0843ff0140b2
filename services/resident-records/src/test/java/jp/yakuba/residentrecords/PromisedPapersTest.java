package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers that are not made here are promised nowhere: a clerk would look for them while a citizen waits. */
class PromisedPapersTest {

    /** What is made: see {@code certificate.CertificateKind}. A paper leaves this list in the change that prints it. */
    private static final List<String> NOT_MADE =
            List.of("受理通知", "世帯主変更通知書", "世帯主変更依頼通知書", "準ずる証明書を出力", "転出証明書を出力", "転出証明書を印刷", "未着照会書", "未着者一覧");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void no_finding_message_or_screen_names_a_paper_that_is_not_made() {
        var told = Stream.of(
                        files("src/main/java", ".java"),
                        files("src/main/resources/templates", ".html"),
                        files("../../api-specs/findings", ".csv"))
                .flatMap(stream -> stream)
                .filter(file -> NOT_MADE.stream().anyMatch(withoutComments(file)::contains));

        assertThat(told).isEmpty();
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
