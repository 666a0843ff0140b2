package jp.yakuba.platform.screens;

class TemplatesTest extends TemplatesOfARoom {}
