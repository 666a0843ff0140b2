package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import org.junit.jupiter.api.Test;

@Requirement({"001/1.1.5", "001/4.0.8"})
class ResidentRecordTest {

    private static final ResidentVersion RESIDENT =
            Persons.resident("1", "100", "青木", "太郎", "1980-12-03", "世帯主").build();
    private static final Deletion DEATH = new Deletion(MovementReason.DEATH, Persons.date("2026-05-01"), null);
    private static final ResidentVersion DECEASED = RESIDENT.change()
            .state(ResidentState.DIED)
            .deletion(DEATH)
            .version(2)
            .build();

    @Test
    void a_row_is_the_record_of_a_resident_or_of_one_who_is_none_any_more() {
        assertThat(ResidentRecord.of(RESIDENT)).isEqualTo(new CurrentRecord(RESIDENT));
        assertThat(ResidentRecord.of(DECEASED)).isEqualTo(new DeletedRecord(DECEASED, DEATH));
    }

    @Test
    void a_current_record_has_no_deletion() {
        var row = RESIDENT.change().deletion(DEATH).build();

        assertThatIllegalArgumentException().isThrownBy(() -> new CurrentRecord(row));
        assertThatIllegalArgumentException().isThrownBy(() -> new CurrentRecord(DECEASED));
    }

    @Test
    void a_deleted_record_has_a_deletion() {
        var row = DECEASED.change().deletion(null).build();

        assertThatIllegalArgumentException().isThrownBy(() -> new DeletedRecord(row));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeletedRecord(RESIDENT));
    }

    @Test
    void a_draft_is_the_next_version_of_the_same_person() {
        var before = new CurrentRecord(RESIDENT);

        assertThat(new DraftRecord(before, DECEASED).registered()).isInstanceOf(DeletedRecord.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new DraftRecord(before, RESIDENT));
        assertThatIllegalArgumentException().isThrownBy(() -> new DraftRecord(null, DECEASED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DraftRecord(
                        before,
                        Persons.resident("2", "100", "青木", "花子", "1982-01-30", "妻")
                                .version(2)
                                .build()));
    }

    @Test
    void a_move_out_deletes_on_the_planned_or_the_confirmed_day_whichever_is_earlier() {
        var planned = new PlannedDestination(null, null, "大阪府", "大阪市", null, null, null, null, null, null, null);
        var confirmed = new ConfirmedDestination(null, null, "大阪府", "大阪市", "梅町", "2番地", null, null);
        var entry = MoveOutEntry.planned(null, LocalDate.parse("2026-04-10"), false, planned);

        assertThat(entry.deletionDate()).isEqualTo("2026-04-10");
        assertThat(entry.confirmed(LocalDate.parse("2026-04-20"), LocalDate.parse("2026-04-09"), confirmed)
                        .deletionDate())
                .isEqualTo("2026-04-09");
        assertThat(entry.confirmed(LocalDate.parse("2026-04-20"), LocalDate.parse("2026-04-11"), confirmed)
                        .deletionDate())
                .isEqualTo("2026-04-10");
    }

    @Test
    void no_name_and_no_address_shows_where_a_row_is_logged() {
        assertThat(RESIDENT.toString()).isEqualTo("ResidentVersion[1/1]");
        assertThat(RESIDENT.names().toString()).doesNotContain("青木");
    }
}
