lab_desktop() { :; }
