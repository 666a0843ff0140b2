package jp.yakuba.childallowance;

import jp.yakuba.platform.screens.TemplatesOfARoom;

class ChildAllowanceTemplatesTest extends TemplatesOfARoom {}
