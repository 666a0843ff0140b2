package jp.yakuba.residentrecords;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.architecture.FindingContract;
import org.junit.jupiter.api.Test;

/** エラー・アラート項目一覧 (11.1): the list in api-specs and what resident records find are the same. */
@Requirement("001/11.1")
class FindingListTest extends FindingContract {

    FindingListTest() {
        super(ResidentRecords.ROOM);
    }

    @Test
    @Override
    @Requirement({"001/11.1#1", "001/11.1#2"})
    protected void every_finding_of_the_room_is_in_its_list_and_nothing_that_nobody_finds() {
        super.every_finding_of_the_room_is_in_its_list_and_nothing_that_nobody_finds();
    }

    @Test
    @Override
    @Requirement("001/11.1#5")
    protected void every_finding_names_its_requirement_and_says_what_is_wrong_and_what_to_do() {
        super.every_finding_names_its_requirement_and_says_what_is_wrong_and_what_to_do();
    }
}
