package jp.yakuba.residentrecords;

import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.architecture.Parts;
import jp.yakuba.platform.architecture.RoomContract;
import org.junit.jupiter.api.Test;

class ResidentRecordsRoomTest extends RoomContract {

    ResidentRecordsRoomTest() {
        super(ResidentRecords.ROOM);
    }

    @Test
    void issuing_knows_no_order_and_a_content_no_paper() {
        Parts.knowOnly(
                        "jp.yakuba.residentrecords.certificate",
                        Map.of(
                                "sheet", Set.of("content"),
                                "issue", Set.of("content", "sheet"),
                                "order", Set.of("content", "sheet", "issue")))
                .check(ClassesOfTheRoom.ALL);
    }

    @Test
    void a_measure_knows_no_notice_of_it() {
        Parts.knowOnly("jp.yakuba.residentrecords.measure", Map.of()).check(ClassesOfTheRoom.ALL);
    }

    @Override
    protected boolean codesBeginWithItsName() {
        return false;
    }
}
