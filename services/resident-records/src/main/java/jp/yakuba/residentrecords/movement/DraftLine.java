package jp.yakuba.residentrecords.movement;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A draft in one line, as its list and its page show it.
 *
 * @param people whom it is about
 * @param reviewedBy who reviewed it; empty if nobody has
 * @param noteToClerk why it was sent back; empty if it was not
 * @param own whether it was entered by who looks at it, who can then not approve it
 */
public record DraftLine(
        String id,
        int revision,
        String kind,
        String people,
        String state,
        String enteredBy,
        String place,
        String enteredAt,
        String reviewedBy,
        String noteToClerk,
        boolean own) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    static DraftLine of(Draft draft, String people, String reviewedBy, Operator who) {
        return new DraftLine(
                draft.id().toString(),
                draft.revision(),
                draft.kind().japanese(),
                people,
                draft.state().japanese(),
                draft.enteredByName(),
                draft.place(),
                TIME.format(ZonedDateTime.ofInstant(draft.enteredAt(), UnitOfWork.JAPAN)),
                reviewedBy,
                draft.noteToClerk(),
                draft.enteredBy().equals(who.userId()));
    }
}
