package jp.yakuba.residentrecords;

import jp.yakuba.platform.screens.TemplatesOfARoom;

class TemplatesTest extends TemplatesOfARoom {}
