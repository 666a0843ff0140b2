package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.OpenMovement;
import jp.yakuba.residentrecords.resident.OpenMovements;

/** Drafts not yet registered or given up, as the pages of those whom they touch show them. */
@ApplicationScoped
class OpenDrafts implements OpenMovements {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    private final Drafts drafts;

    OpenDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<OpenMovement> of(UnitOfWork work, Collection<AddresseeNumber> people) {
        return drafts.open(work, people).stream()
                .map(draft -> new OpenMovement(
                        draft.id().toString(),
                        draft.kind().japanese(),
                        draft.state().japanese(),
                        draft.entered().name(),
                        TIME.format(ZonedDateTime.ofInstant(draft.enteredAt(), UnitOfWork.JAPAN)),
                        drafts.subjects(work, draft.id())))
                .toList();
    }
}
