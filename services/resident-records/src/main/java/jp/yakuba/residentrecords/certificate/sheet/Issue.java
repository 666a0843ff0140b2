package jp.yakuba.residentrecords.certificate.sheet;

import java.util.Set;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.residentrecords.certificate.certifier.Certifier;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of one issued copy. Its date is that of the issue number: entries of later date, such as a move-out
 * planned for next month, are not printed (standard 5.1).
 *
 * @param number each copy has its own
 * @param certifier who certifies
 * @param seal the electronic seal; null to print without
 * @param sealNote fixed words below the seal, such as 「この印は黒色です」 or 「公印省略」; empty for none
 * @param marks what else is printed
 */
public record Issue(
        IssueNumber number, Certifier certifier, @Nullable SealImage seal, String sealNote, Set<Mark> marks) {

    public Issue {
        marks = Set.copyOf(marks);
    }
}
