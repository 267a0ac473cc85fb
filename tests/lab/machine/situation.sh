lab_scenario_quietly() { :; }
