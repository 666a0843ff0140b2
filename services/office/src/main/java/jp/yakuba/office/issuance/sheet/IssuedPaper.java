package jp.yakuba.office.issuance.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.office.issuance.certifier.Certifier;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.SealImage;
import org.jspecify.annotations.Nullable;

/**
 * What every issued paper bears, whatever it says. Its date is that of the issue number: what comes later, such as a
 * move-out planned for next month, is not printed.
 *
 * @param number each paper has its own
 * @param certifier who certifies
 * @param seal the electronic seal; null to print without
 * @param sealNote fixed words below the seal, such as 「この印は黒色です」 or 「公印省略」; empty for none
 * @param marks what else is printed
 */
public record IssuedPaper(
        IssueNumber number, Certifier certifier, @Nullable SealImage seal, String sealNote, Set<Mark> marks) {

    public IssuedPaper {
        marks = Set.copyOf(marks);
    }

    /**
     * Who certifies, with the seal.
     *
     * @param certifier as the paper names the one who does
     * @param texts what else the layout prints there
     */
    @Requirement("001/5.6")
    public FormValues signed(String certifier, Map<String, String> texts) {
        var all = new HashMap<>(texts);
        all.put("certifier", certifier);
        all.put("sealNote", sealNote);
        Map<String, SealImage> seals = seal == null ? Map.of() : Map.of("seal", seal);
        return new FormValues(all, seals);
    }
}
