package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.screens.Sheet;
import org.junit.jupiter.api.Test;

/** The record on its page: as on the paper, and nothing of it lost. */
@Requirement("001/2.2.1")
class RecordSheetTest {

    private static final ResidentVersion ROW =
            Persons.resident("1", "1", "山田", "太郎", "1980-01-01", "世帯主").build();

    private static final List<ItemText> EVERY_ITEM = ItemTexts.of(ROW).stream()
            .map(item -> new ItemText(item.path(), item.item(), "【" + item.path() + "】"))
            .toList();

    private static List<Sheet.Item> inBlocks(Sheet sheet) {
        return sheet.blocks().stream().flatMap(block -> block.items().stream()).toList();
    }

    private static List<Sheet.Item> all(Sheet sheet) {
        return Stream.concat(inBlocks(sheet).stream(), sheet.folded().stream()).toList();
    }

    @Test
    void the_name_comes_first_and_the_blocks_stand_as_on_the_paper() {
        var sheet = RecordSheet.of(ItemTexts.of(ROW), List.of(ROW));

        assertThat(sheet.blocks()).extracting(Sheet.Block::heading).containsExactly("氏名", "住所", "本籍", "異動", "その他");
        assertThat(sheet.blocks().getFirst().items().getFirst()).isEqualTo(new Sheet.Item("氏名", "山田　太郎"));
    }

    @Test
    void every_item_of_the_record_stands_on_the_page_once() {
        var shown = all(RecordSheet.of(EVERY_ITEM, List.of(ROW))).stream()
                .map(Sheet.Item::text)
                .toList();

        assertThat(EVERY_ITEM).allSatisfy(item -> assertThat(shown)
                .filteredOn(text -> text.contains(item.text()))
                .hasSize(1));
    }

    @Test
    void codes_numbers_and_who_entered_it_are_folded_away() {
        var sheet = RecordSheet.of(EVERY_ITEM, List.of(ROW));

        assertThat(sheet.folded())
                .extracting(Sheet.Item::label)
                .contains("宛名番号", "履歴番号", "世帯番号", "操作者ID", "入力端末", "住所（町字コード）", "住所（市区町村コード）", "氏名のフリガナの確認");
        assertThat(inBlocks(sheet)).noneMatch(item -> item.label().contains("コード）"));
    }

    @Test
    void an_address_of_which_any_part_is_kept_from_the_viewer_is_kept_as_a_whole() {
        var masked = ItemTexts.of(ROW).stream()
                .map(item -> item.path().equals("address.block") ? item.masked() : item)
                .toList();

        assertThat(inBlocks(RecordSheet.of(masked, List.of(ROW))))
                .contains(new Sheet.Item("住所", Clearance.MASK, Sheet.Item.WHOLE_LINE));
    }

    @Test
    void the_movements_so_far_are_one_line() {
        var moved = new ResidentVersionBuilder(ROW).version(2).build();

        assertThat(inBlocks(RecordSheet.of(ItemTexts.of(moved), List.of(ROW, moved))))
                .contains(new Sheet.Item("異動の履歴", "国内転入（平成22年4月1日） → 国内転入（平成22年4月1日）", Sheet.Item.WHOLE_LINE));
    }
}
