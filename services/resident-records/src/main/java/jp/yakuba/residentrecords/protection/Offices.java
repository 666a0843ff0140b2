package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Open;

/**
 * 支援を求められている事務: for which offices the protected person asked for protection.
 *
 * @param browsing 住民基本台帳の閲覧
 * @param copies 住民票の写し等の交付
 * @param supplementary 戸籍の附票の写しの交付
 */
@Requirement("001/1.1.16")
public record Offices(
        @Open boolean browsing, @Open boolean copies, @Open boolean supplementary) {

    /** None: a suppression that protects nobody. */
    public static final Offices NONE = new Offices(false, false, false);

    /** All three. */
    public static final Offices ALL = new Offices(true, true, true);

    /** What either of the two asks for. */
    public Offices or(Offices other) {
        return new Offices(browsing || other.browsing, copies || other.copies, supplementary || other.supplementary);
    }

    /** Whether nothing is asked for. */
    public boolean none() {
        return !browsing && !copies && !supplementary;
    }
}
