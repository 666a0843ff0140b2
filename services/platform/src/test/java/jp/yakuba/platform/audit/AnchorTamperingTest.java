package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.audit.Break.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes the file of checkpoints outside the database, line by line: each change is found, and none is mended silently. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnchorTamperingTest extends TamperedLog {

    private static final Pattern HOUR = Pattern.compile("T(\\d\\d):");

    /** What is done to the three lines, by name, and what is found first. */
    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("the first line is deleted", lines -> without(lines, 0), Kind.ANCHOR_LINE_MISSING, 1),
                tampering("a line between is deleted", lines -> without(lines, 1), Kind.ANCHOR_LINE_MISSING, 2),
                tampering("the last line is deleted", lines -> without(lines, 2), Kind.ANCHOR_LINE_MISSING, 3),
                tampering("all lines are deleted", lines -> List.of(), Kind.ANCHOR_LINE_MISSING, 1),
                tampering("two lines change places", AnchorTamperingTest::swapped, Kind.ANCHOR_ORDER, 2),
                tampering("a line is doubled", AnchorTamperingTest::doubled, Kind.ANCHOR_ORDER, 2),
                tampering(
                        "a line is cut short",
                        lines -> with(lines, l -> l.substring(0, 40)),
                        Kind.ANCHOR_UNREADABLE,
                        1),
                tampering("a line is nonsense", lines -> with(lines, l -> "x"), Kind.ANCHOR_UNREADABLE, 1),
                tampering("the time is changed", field(2, "2020-01-01T00:00:00Z"), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the count is changed", field(3, "5"), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the first entry is changed", field(4, "1"), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the hash is changed", field(6, "00".repeat(32)), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the key is changed", field(7, "0123456789abcdef"), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the signature is changed", field(8, "00".repeat(64)), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the hash before is changed", field(9, "00".repeat(32)), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the line's signature is changed", field(10, "00".repeat(64)), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering("the line's signature is no number", field(10, "zz"), Kind.ANCHOR_LINE_CHANGED, 2),
                tampering(
                        "the line loses its signature",
                        lines -> with(lines, AnchorTamperingTest::unsigned),
                        Kind.ANCHOR_LINE_CHANGED,
                        2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void each_change_of_the_file_is_a_finding(String name, UnaryOperator<List<String>> change, Kind kind, long number)
            throws IOException {
        rewrite(change);

        assertThat(verification.verify(operator).breaks()).as(name).contains(new Break(kind, number, null));
    }

    @Test
    void what_was_taken_out_is_not_written_anew_by_the_next_start() throws IOException {
        rewrite(lines -> lines.subList(0, 1));
        sealer.forgetAnchor();
        write(4);
        sealer.sealAll(operator.municipality());

        assertThat(ownLines())
                .hasSizeBetween(2, 3)
                .noneMatch(line -> line.contains(" 2 ")
                        && line.startsWith(operator.municipality().value() + " 2 "));
        assertThat(verification.verify(operator).breaks()).contains(new Break(Kind.ANCHOR_LINE_MISSING, 2, null));
    }

    @Test
    void a_database_that_ends_before_its_book_is_found_although_the_book_is_gone_too() throws IOException {
        asSuperuser("delete from platform.audit_checkpoint where number = 3 and municipality_code = '"
                + operator.municipality() + "'");
        rewrite(lines -> without(lines, 2));

        assertThat(verification.verify(operator).breaks())
                .extracting(Break::kind)
                .contains(Kind.TAIL_CUT, Kind.ANCHOR_LINE_MISSING);
    }

    @Test
    @Requirement("001/10.2#12")
    void the_book_is_verified_with_the_public_key_alone() throws IOException {
        var book = Files.write(Files.createTempFile("book", ".log"), ownLines());
        var verifier = new BookVerification(List.of(verification.publicKey()));

        var whole = ofOperator(verifier.verify(book));
        assertThat(whole.breaks()).isEmpty();
        assertThat(whole.checkpoints()).isEqualTo(3);

        Files.write(book, with(ownLines(), AnchorTamperingTest::anHourLater));
        assertThat(ofOperator(verifier.verify(book)).breaks()).contains(new Break(Kind.ANCHOR_LINE_CHANGED, 2, null));
        Files.delete(book);
    }

    private static String anHourLater(String line) {
        return HOUR.matcher(line)
                .replaceFirst(found -> "T%02d:".formatted((Integer.parseInt(found.group(1)) + 1) % 24));
    }

    private BookVerification.Result ofOperator(Map<String, BookVerification.Result> results) {
        return Objects.requireNonNull(results.get(operator.municipality().value()));
    }

    private static Arguments tampering(String name, UnaryOperator<List<String>> change, Kind kind, long number) {
        return Arguments.of(name, change, kind, number);
    }

    private static UnaryOperator<List<String>> field(int index, String value) {
        return lines -> with(lines, line -> {
            var fields = line.split(" ");
            fields[index] = value;
            return String.join(" ", fields);
        });
    }

    private static List<String> without(List<String> lines, int index) {
        var left = new ArrayList<>(lines);
        left.remove(index);
        return left;
    }

    private static List<String> swapped(List<String> lines) {
        return List.of(lines.get(0), lines.get(2), lines.get(1));
    }

    private static List<String> doubled(List<String> lines) {
        return List.of(lines.get(0), lines.get(1), lines.get(1), lines.get(2));
    }

    /** Changes the second line. */
    private static List<String> with(List<String> lines, UnaryOperator<String> change) {
        var changed = new ArrayList<>(lines);
        changed.set(1, change.apply(lines.get(1)));
        return changed;
    }

    private static String unsigned(String line) {
        return String.join(" ", List.of(line.split(" ")).subList(0, 9));
    }

    private List<String> ownLines() throws IOException {
        return Files.readAllLines(anchor, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.startsWith(operator.municipality().value()))
                .toList();
    }

    /** Others' lines stay as they are. */
    private void rewrite(UnaryOperator<List<String>> change) throws IOException {
        var own = ownLines();
        var all = new ArrayList<>(Files.readAllLines(anchor, StandardCharsets.ISO_8859_1));
        all.removeAll(own);
        all.removeIf(line -> AnchorLine.parse(line).isEmpty());
        all.addAll(change.apply(own));
        Files.write(anchor, all, StandardCharsets.ISO_8859_1);
    }
}
