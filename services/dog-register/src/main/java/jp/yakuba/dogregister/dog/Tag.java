package jp.yakuba.dogregister.dog;

import java.util.regex.Pattern;
import jp.yakuba.dogregister.DogRegisterError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;

/** The number on the tag that a dog wears (鑑札番号): six digits. */
@TextForm(value = "鑑札番号: six digits", pattern = "[0-9]{6}", example = "000123")
public record Tag(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    public Tag {
        if (!FORM.matcher(value).matches()) {
            throw new RejectedValue(DogRegisterError.TAG_FORM, "鑑札番号の形が正しくありません。", "数字6桁で入力してください。");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
