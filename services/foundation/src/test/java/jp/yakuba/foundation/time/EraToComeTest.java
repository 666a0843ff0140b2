package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 安久, an era that does not exist, from 2031-05-01: one row more in the list, and the program started again. */
@Requirement("001/1.3.6#2")
class EraToComeTest {

    private static final String LISTS = "src/test/resources/era-to-come";
    private static final Pattern LIST_OF_ERAS = Pattern.compile("MTSHR|昭和?[^\\p{L}\\d]{1,5}平成?[^\\p{L}\\d]{1,5}令和?");

    /** A class that is loaded is an era list that is read: the row is seen by a program of its own. */
    private static List<String> told(String lists, String... typed) throws IOException, InterruptedException {
        var starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dyakuba.code-lists=" + lists,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithEraToCome.class.getName())
                .redirectErrorStream(true);
        starting.environment().remove("JAVA_TOOL_OPTIONS");
        var program = starting.start();
        try (var input = program.getOutputStream()) {
            input.write(String.join("\n", typed).getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return said.lines().toList();
    }

    @Test
    void begins_on_its_first_day_and_the_one_before_ends_the_day_before() throws Exception {
        assertThat(told(LISTS, "day 2031-04-30", "day 2031-05-01", "day 2032-01-01"))
                .containsExactly("令和13年4月30日 R13.4.30", "安久元年5月1日 A1.5.1", "安久2年1月1日 A2.1.1");
    }

    @Test
    void is_typed_in_all_the_ways_in_which_eras_are() throws Exception {
        assertThat(told(LISTS, "安久元年5月1日", "安2.3.4", "A2.3.4", "ａ２．３．４", "a020304", "6020304", "安久2年3月頃", "2032-03-04"))
                .containsExactly(
                        "2031-05-01 6 安久元年5月1日",
                        "2032-03-04 6 安久2年3月4日",
                        "2032-03-04 6 安久2年3月4日",
                        "2032-03-04 6 安久2年3月4日",
                        "2032-03-04 6 安久2年3月4日",
                        "2032-03-04 6 安久2年3月4日",
                        "2032-03-01 - 安久2年3月頃",
                        "2032-03-04 - 安久2年3月4日");
    }

    @Test
    void what_lies_outside_of_it_or_after_the_one_before_is_refused_with_its_last_day() throws Exception {
        assertThat(told(LISTS, "R13.4.30", "R13.5.1", "A1.4.30", "Z1.1.1"))
                .containsExactly(
                        "2031-04-30 5 令和13年4月30日",
                        "date-outside-era 令和は13年4月30日までです。その後の日は次の元号で入力してください。",
                        "date-outside-era 元号と年を確かめて入力し直してください。",
                        "date-format 昭和55年12月3日、S55.12.3、19801203 のように入力してください。");
    }

    @Test
    void changes_nothing_of_those_that_have_been() throws Exception {
        String[] typed = {
            "S55.12.3",
            "3551203",
            "昭55.12.3",
            "T15.12.25",
            "S1.12.25",
            "H31.4.30",
            "H31.5.1",
            "R1.5.1",
            "day 1926-12-25"
        };
        var without = told("src/test/resources", typed);

        assertThat(told(LISTS, typed)).isEqualTo(without).hasSize(typed.length);
        assertThat(without).contains("1926-12-25 2 大正15年12月25日", "昭和元年12月25日 S1.12.25");
    }

    @Test
    void without_its_row_there_is_none() throws Exception {
        assertThat(told("src/test/resources", "A2.3.4", "day 2031-05-01"))
                .containsExactly("date-format 昭和55年12月3日、S55.12.3、19801203 のように入力してください。", "令和13年5月1日 R13.5.1");
    }

    @Test
    void a_list_as_spreadsheets_save_it_is_read_as_well(@TempDir Path lists) throws Exception {
        var saved = Files.readString(Path.of(LISTS, "era.csv")).replace("\n", "\r\n");
        Files.writeString(lists.resolve("era.csv"), '\uFEFF' + saved);

        assertThat(told(lists.toString(), "M1.1.25", "A2.3.4"))
                .containsExactly("1868-01-25 1 明治元年1月25日", "2032-03-04 6 安久2年3月4日");
    }

    @Test
    void a_directory_that_is_not_there_is_not_passed_over() throws Exception {
        assertThat(told("no/such/directory", "R1.5.1")).anyMatch(line -> line.contains("no directory of code lists"));
    }

    @Test
    void no_program_and_no_page_has_a_list_of_eras_of_its_own() throws IOException {
        try (var files = Files.walk(Path.of("../.."))) {
            assertThat(files.filter(file ->
                                    file.toString().matches("(?s).*/src/main/.*\\.(java|html|js|sql|properties)"))
                            .filter(EraToComeTest::listsEras))
                    .isEmpty();
        }
    }

    private static boolean listsEras(Path file) {
        try {
            return LIST_OF_ERAS.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void what_would_be_such_a_list_is_seen() {
        assertThat("(明治|大正|昭和|平成|令和)").containsPattern(LIST_OF_ERAS);
        assertThat("[MTSHR]").containsPattern(LIST_OF_ERAS);
        assertThat("昭和55年、平成元年").doesNotContainPattern(LIST_OF_ERAS);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "5, 安久, A, 2031-05-01, the code of 令和",
        "6, 安久, R, 2031-05-01, the letter of 令和",
        "6, 令和, A, 2031-05-01, the name of 令和",
        "60, 安久, A, 2031-05-01, a code of two digits",
        "6, 安久, an, 2031-05-01, no capital letter",
        "6, 安久, A, 2019-04-01, begins before 令和"
    })
    void a_row_that_does_not_fit_stops_the_start(String code, String name, String letter, String first, String why) {
        var before = row("5", "令和", "R", "2019-05-01");
        var added = row(code, name, letter, first);

        assertThatThrownBy(() -> Eras.chained(List.of(before, added))).isInstanceOf(IllegalStateException.class);
        assertThat(Eras.chained(List.of(before, row("6", "安久", "A", "2031-05-01"))))
                .hasSize(2);
    }

    private static CodeList.Row row(String code, String name, String letter, String first) {
        return new CodeList.Row(
                Map.of("code", code, "name", name, "initial", letter, "first_day", first, "last_day", ""));
    }

    @Test
    void a_gap_between_two_eras_stops_the_start() {
        var ended = new CodeList.Row(
                Map.of("code", "5", "name", "令和", "initial", "R", "first_day", "2019-05-01", "last_day", "2031-04-29"));

        assertThatThrownBy(() -> Eras.chained(List.of(ended, row("6", "安久", "A", "2031-05-01"))))
                .hasMessageContaining("令和");
    }
}
