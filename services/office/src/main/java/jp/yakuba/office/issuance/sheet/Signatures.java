package jp.yakuba.office.issuance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.office.issuance.certifier.Certifiers;
import jp.yakuba.office.issuance.certifier.Seals;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Finds again who has certified an issued paper, and the seal that it bears. */
@ApplicationScoped
public class Signatures {

    private final Certifiers certifiers;
    private final Seals seals;

    Signatures(Certifiers certifiers, Seals seals) {
        this.certifiers = certifiers;
        this.seals = seals;
    }

    /** What the paper bears. */
    public IssuedPaper of(UnitOfWork work, Issue issue, Set<Mark> marks) {
        var certification = issue.certification();
        var certifier = certifiers.find(work, certification.certifier()).orElseThrow();
        var seal = Optional.ofNullable(certification.seal())
                .map(id -> seals.get(work, id).image())
                .orElse(null);
        return new IssuedPaper(
                issue.number(), certifier.of(IssuingMunicipality.of(work)), seal, certification.sealNote(), marks);
    }
}
