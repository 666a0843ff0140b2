package jp.yakuba.dogregister.dog;

import jp.yakuba.dogregister.DogRegisterError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;

/** A registered dog. */
public record Dog(Tag tag, String name) {

    public Dog {
        Characters.requireClean(name, "犬の名前");
        if (name.isBlank()) {
            throw new RejectedValue(DogRegisterError.DOG_NAME_MISSING, "犬の名前がありません。", "犬の名前を入力してください。");
        }
    }
}
