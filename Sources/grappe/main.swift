print("grappe")
