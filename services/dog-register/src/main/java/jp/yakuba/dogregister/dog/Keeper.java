package jp.yakuba.dogregister.dog;

import jp.yakuba.dogregister.DogRegisterPermission;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.foundation.text.Characters;

/**
 * Who keeps a dog (飼い主).
 *
 * @param name for those who have to do with keepers
 * @param address of a keeper who is protected, for those who may know where
 * @param protectedPerson 支援措置対象者
 */
public record Keeper(
        @Guarded(DogRegisterPermission.Code.KEEPER) @MaxLength(60)
        String name,

        @Whereabouts @MaxLength(200) String address,

        @Open boolean protectedPerson) {

    public Keeper {
        Characters.requireClean(name, "飼い主の氏名");
        Characters.requireClean(address, "飼い主の住所");
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Keeper[…]";
    }
}
