package jp.yakuba.residentrecords.movement;

import jp.yakuba.foundation.Requirement;

/** Where a movement is on its way from the counter to the register (4.0.8). */
@Requirement("001/4.0.8")
public enum DraftState {
    /** 仮登録: entered, not law-effective, may be changed. */
    DRAFT("仮登録"),
    /** 審査済: looked through, waits for the decision. */
    REVIEWED("審査済"),
    /** 本登録: decided, law-effective, part of 異動履歴. */
    REGISTERED("本登録"),
    /** 差戻し: given back to the clerk. */
    RETURNED("差戻し"),
    /** 取下げ: given up before registration. */
    WITHDRAWN("取下げ");

    private final String japanese;

    DraftState(String japanese) {
        this.japanese = japanese;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }
}
