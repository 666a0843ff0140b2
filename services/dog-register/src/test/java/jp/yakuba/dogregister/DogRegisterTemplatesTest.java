package jp.yakuba.dogregister;

import jp.yakuba.platform.screens.TemplatesOfARoom;

class DogRegisterTemplatesTest extends TemplatesOfARoom {}
