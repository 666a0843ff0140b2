package jp.yakuba.childallowance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ListedFile;
import org.junit.jupiter.api.Test;

/** The numbers of a fiscal year are written by the items that {@code data-lists/027-statistics.csv} has, in its order. */
class StatisticsListTest {

    private static final ListedFile LIST = ListedFile.of("027-statistics.csv");

    private final List<String> file = new Statistics(
                    2026,
                    LocalDate.of(2026, 11, 30),
                    "集計の定義",
                    List.of("分けていないもの"),
                    List.of(new Statistics.Line("支給対象児童", "3歳未満", "第1子・第2子", "人", 7)))
            .csv()
            .lines()
            .toList();

    @Test
    void each_item_is_written_where_the_list_has_it() {
        assertThat(file.getFirst()).isEqualTo("\uFEFF" + LIST.header());
        assertThat(LIST.read(file.get(1)))
                .isEqualTo(Map.of(
                        "年度", "2026",
                        "基準日", "2026-11-30",
                        "表", "支給対象児童",
                        "区分", "3歳未満",
                        "細区分", "第1子・第2子",
                        "単位", "人",
                        "値", "7"));
    }

    @Test
    void source_and_notes_are_rows_of_the_same_items() {
        assertThat(LIST.read(file.get(2))).containsEntry("表", "出典").containsEntry("区分", "集計の定義");
        assertThat(LIST.read(file.get(3))).containsEntry("表", "注").containsEntry("区分", "分けていないもの");
        assertThat(file).hasSize(4);
    }
}
