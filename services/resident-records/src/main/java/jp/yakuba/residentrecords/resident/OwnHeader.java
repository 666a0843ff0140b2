package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The header of a person's own pages: also what is under way, and whether the household lacks a head. */
@ApplicationScoped
class OwnHeader {

    private final HeadsOfHouseholds heads;

    OwnHeader(HeadsOfHouseholds heads) {
        this.heads = heads;
    }

    PersonHeader of(UnitOfWork work, ViewedRecord record, List<OpenMovement> drafts) {
        return PersonHeaders.of(record, work.today())
                .and(OpenMovements.marks(drafts, record.row().addresseeNumber()))
                .and(heads.marks(work, record.row()));
    }
}
