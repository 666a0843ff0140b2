package jp.yakuba.office.approval;

import java.util.Collection;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

/** What a draft amounts to as things stand now. */
public interface Assessed {

    /** Everything that was found: errors block, alerts may be passed with a reason. */
    Findings findings();

    /** Whom it touches, by which the audit log is searched. */
    Collection<AddresseeNumber> subjects();
}
