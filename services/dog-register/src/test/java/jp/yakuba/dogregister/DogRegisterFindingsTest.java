package jp.yakuba.dogregister;

import jp.yakuba.platform.architecture.FindingContract;

class DogRegisterFindingsTest extends FindingContract {

    DogRegisterFindingsTest() {
        super(DogRegister.ROOM);
    }
}
