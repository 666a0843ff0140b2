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
    void issuing_knows_no_order_and_who_certifies_knows_no_content() {
        Parts.knowOnly(
                        "jp.yakuba.residentrecords.certificate",
                        Map.of(
                                "sheet", Set.of("certifier", "content"),
                                "issue", Set.of("certifier", "content", "sheet"),
                                "order", Set.of("certifier", "content", "sheet", "issue")))
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
