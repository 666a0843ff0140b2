package jp.yakuba.residentrecords.resident;

import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.residentrecords.RecordsError;

/**
 * 在留カード等番号: the number of a residence card or of a special permanent resident certificate. Papers older than
 * 2012 that counted as such had other forms and stand in old records; of a resident the form of today is asked for.
 *
 * @param value 1 to 12 capital letters and digits, such as AB12345678CD
 */
@TextForm(value = "在留カード等番号", pattern = "[A-Z0-9]{1,12}", example = "AB12345678CD")
public record ResidenceCardNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,12}");
    private static final Pattern TODAY = Pattern.compile("[A-Z]{2}[0-9]{8}[A-Z]{2}");

    /** Takes capital letters and digits. */
    public ResidenceCardNumber {
        if (!FORM.matcher(value).matches()) {
            throw new RejectedValue(
                    RecordsError.CARD_NUMBER_WRONG, "在留カード等番号の形式が違います。", "カードの番号を半角の英大文字と数字で入力してください（12桁まで）。");
        }
    }

    /** Whether it is the number of a card or certificate of today: two letters, eight digits, two letters. */
    public boolean isOfCard() {
        return TODAY.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
