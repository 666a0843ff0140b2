package jp.yakuba.childallowance;

import jp.yakuba.platform.architecture.FindingContract;

class ChildAllowanceFindingsTest extends FindingContract {

    ChildAllowanceFindingsTest() {
        super(ChildAllowance.ROOM);
    }
}
